import type { ActionState } from '@masir/schema'
import { OPEN_ACTION_STATES } from '@masir/schema'

/** Nobody reads more of one journey at once; all of them are read page by page with `Query.actions`. */
export const mostListed = 100

interface Listed {
  state: ActionState
  doneOn: string | null
  createdAt: Date
}

/** At most 100, in the order they have: what somebody still has to do first of all, then what was finished or dropped last. */
export function shortlist<Action extends Listed>(actions: readonly Action[]): Action[] {
  const byWeight = actions.toSorted((a, b) => Number(isOpen(b)) - Number(isOpen(a)) || (dayOf(a) < dayOf(b) ? 1 : -1))
  const kept = new Set(byWeight.slice(0, mostListed))
  return actions.filter(action => kept.has(action))
}

function isOpen({ state }: Listed): boolean {
  return (OPEN_ACTION_STATES as readonly ActionState[]).includes(state)
}

function dayOf({ doneOn, createdAt }: Listed): string {
  return doneOn ?? createdAt.toISOString()
}
