import type { JourneyEdit } from '@masir/schema'

/** What can be done about a refused list. */
export interface RefusalTools {
  edit: (edits: readonly JourneyEdit[]) => boolean
  refetch: () => Promise<void>
  letGo: (id: string) => void
}
