/** A topic names its workspace, so that an id guessed from another one is heard by nobody. */
export function journeyEditedTopic(workspaceId: string, journeyId: string): string {
  return `journey-edited:${workspaceId}:${journeyId}`
}
