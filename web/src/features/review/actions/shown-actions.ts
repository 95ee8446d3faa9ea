import type { ActionState } from '@masir/schema'
import type { Action, BeginAction, UpdateAction } from './action.query.ts'
import type { Waiting } from './unsent.ts'
import { OPEN_ACTION_STATES } from '@masir/schema'

/** An action as the reader sees it: as the server has it, with what is on its way to the server laid over it. */
export type ShownAction = Action & { saving?: Waiting<BeginAction>['state'] }

export function isOpen({ state }: Pick<Action, 'state'>): boolean {
  return (OPEN_ACTION_STATES as readonly ActionState[]).includes(state)
}

/** Open ones before done and dropped ones, the next due first; those without a day after those with one. */
export function inOrder<One extends Pick<Action, 'state' | 'dueOn'>>(actions: readonly One[]): One[] {
  return actions.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (a.dueOn ?? '9999').localeCompare(b.dueOn ?? '9999'))
}

interface OnTheWay {
  begun: readonly Waiting<BeginAction>[]
  updated: readonly Waiting<UpdateAction>[]
  removed: ReadonlySet<string>
  nameOf: (touchpointKey: string) => string
  metricOf: (key: string) => Action['metric']
}

export function shownActions(stored: readonly Action[], { begun, updated, removed, nameOf, metricOf }: OnTheWay): ShownAction[] {
  const changed = stored.filter(({ id }) => !removed.has(id)).map((action): ShownAction => {
    const waiting = updated.find(({ input }) => input.id === action.id)
    return waiting ? { ...action, ...changesOf(waiting.input, metricOf), saving: waiting.state } : action
  })
  const fresh = begun.map(({ input, state }): ShownAction => ({
    ...nothing,
    ...changesOf(input, metricOf),
    id: input.id,
    touchpointKey: input.touchpointKey,
    touchpointName: nameOf(input.touchpointKey),
    saving: state,
  }))
  return inOrder([...fresh, ...changed])
}

const nothing = { what: '', why: null, expectedValue: null, owner: null, dueOn: null, state: 'PLANNED', isOverdue: false, createdAt: '', startedOn: null, doneOn: null, metric: null, effect: null } as const

const columns = ['what', 'why', 'expectedValue', 'owner', 'dueOn', 'state'] as const

/** What an input names, as it will be read; what it leaves out stays. */
function changesOf(input: Omit<UpdateAction, 'id'>, metricOf: OnTheWay['metricOf']): Partial<Action> {
  const named = Object.fromEntries(columns.filter(name => input[name] !== undefined).map(name => [name, input[name]]))
  return { ...named, ...input.metricKey === undefined ? {} : { metric: input.metricKey === null ? null : metricOf(input.metricKey) } }
}
