import type { ActionState } from '@masir/schema'
import type { Action, BeginAction, UpdateAction } from './action.query.ts'

/** An action as it is typed; empty texts and null stand for what is left open. */
export interface ActionDraft {
  touchpointKey: string
  what: string
  why: string
  metricKey: string | null
  expectedValue: number | null
  owner: string
  /** ISO day, or empty. */
  dueOn: string
  state: ActionState
  /** The days it has already; not typed, but kept where it is begun once more. */
  startedOn: string | null
  doneOn: string | null
}

export function emptyDraft(touchpointKey: string, metricKey: string | null = null, owner: string | null = null): ActionDraft {
  return { touchpointKey, what: '', why: '', metricKey, expectedValue: null, owner: owner ?? '', dueOn: '', state: 'UNDER_WAY', startedOn: null, doneOn: null }
}

export function draftOf(action: Action): ActionDraft {
  const { metric, ...told } = action
  return toDraft({ ...told, metricKey: metric?.key ?? null })
}

type Told = Pick<BeginAction, 'touchpointKey' | 'what'> & Partial<BeginAction>

/** What was sent, as it was typed: to be given back where it is refused. */
export function toDraft({ touchpointKey, what, why, metricKey, expectedValue, owner, dueOn, state, startedOn, doneOn }: Told): ActionDraft {
  return {
    touchpointKey,
    what,
    why: why ?? '',
    metricKey: metricKey ?? null,
    expectedValue: expectedValue ?? null,
    owner: owner ?? '',
    dueOn: dueOn ?? '',
    state: state ?? 'PLANNED',
    startedOn: startedOn ?? null,
    doneOn: doneOn ?? null,
  }
}

/** An action with a change that was refused laid over it. */
export function changedDraft(action: Action, { id: _, ...changes }: UpdateAction): ActionDraft {
  const { what, state, ...others } = changes
  return toDraft({ ...draftOf(action), ...others, what: what ?? action.what, state: state ?? action.state })
}

/** What the server is told of a draft, its touchpoint and days apart. */
function told({ what, why, metricKey, expectedValue, owner, dueOn, state }: ActionDraft) {
  return {
    what: what.trim(),
    why: why.trim() || null,
    metricKey,
    expectedValue: metricKey === null ? null : expectedValue,
    owner: owner.trim() || null,
    dueOn: dueOn || null,
    state,
  }
}

/** Of an action that is brought back after its removal, its days too. */
export function toBegin(draft: ActionDraft, id: string, journeyId: string): BeginAction {
  const { touchpointKey, startedOn, doneOn } = draft
  return { id, journeyId, touchpointKey, ...told(draft), startedOn, doneOn }
}

/** Only what the draft changes, so that a colleague's other changes stand. */
export function toUpdate(draft: ActionDraft, before: Action): UpdateAction {
  const [now, then] = [told(draft), told(draftOf(before))]
  const changed = Object.entries(now).filter(([name, value]) => value !== then[name as keyof typeof then])
  return { id: before.id, ...Object.fromEntries(changed) }
}
