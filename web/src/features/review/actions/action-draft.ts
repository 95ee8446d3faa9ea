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
}

export function emptyDraft(touchpointKey: string, metricKey: string | null = null, owner: string | null = null): ActionDraft {
  return { touchpointKey, what: '', why: '', metricKey, expectedValue: null, owner: owner ?? '', dueOn: '', state: 'UNDER_WAY' }
}

export function draftOf(action: Action): ActionDraft {
  const { touchpointKey, what, why, metric, expectedValue, owner, dueOn, state } = action
  return { touchpointKey, what, why: why ?? '', metricKey: metric?.key ?? null, expectedValue, owner: owner ?? '', dueOn: dueOn ?? '', state }
}

/** What the server is told of a draft, its touchpoint apart. */
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

export function toBegin(draft: ActionDraft, id: string, journeyId: string): BeginAction {
  return { id, journeyId, touchpointKey: draft.touchpointKey, ...told(draft) }
}

/** Only what the draft changes, so that a colleague's other changes stand. */
export function toUpdate(draft: ActionDraft, before: Action): UpdateAction {
  const [now, then] = [told(draft), told(draftOf(before))]
  const changed = Object.entries(now).filter(([name, value]) => value !== then[name as keyof typeof then])
  return { id: before.id, ...Object.fromEntries(changed) }
}

/** An action as it was, to begin it once more where its removal is undone. */
export function toRestore(action: Action, id: string, journeyId: string): BeginAction {
  return { ...toBegin(draftOf(action), id, journeyId), startedOn: action.startedOn, doneOn: action.doneOn }
}
