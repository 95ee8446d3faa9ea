import type { ActionState } from '@masir/schema'
import { OPEN_ACTION_STATES } from '@masir/schema'

/** Whether its day has passed while somebody still has something to do. */
export function isOverdue({ dueOn, state }: { dueOn: string | null, state: ActionState }, today: string): boolean {
  return dueOn !== null && dueOn < today && (OPEN_ACTION_STATES as readonly ActionState[]).includes(state)
}
