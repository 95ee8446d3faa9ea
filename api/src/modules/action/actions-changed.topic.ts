import type { OperationContext } from '../../graphql/request-context.ts'
import { notify } from '../../database/notifications.ts'

/** A topic names its workspace, so that an id guessed from another one is heard by nobody. */
export function actionsChangedTopic(workspaceId: string, journeyId: string): string {
  return `actions-changed:${workspaceId}:${journeyId}`
}

/** Tells the readers of a journey that its actions or decisions are to be read again. */
export function tellActionsChanged({ em, viewer }: OperationContext, journeyId: string): Promise<void> {
  return notify(em, actionsChangedTopic(viewer.workspace.id, journeyId), {})
}
