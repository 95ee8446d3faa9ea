import { todayIn } from '@masir/schema'
import { useWorkspace } from '../app/workspace.ts'

/** Asks for the workspace's day, an ISO day: the one that the server counts by, wherever its reader is. */
export function useToday(): () => string {
  const workspace = useWorkspace()
  return () => todayIn({ timeZone: workspace.value?.timeZone })
}
