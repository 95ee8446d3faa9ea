import type { Calendar, Role, Weekday } from '@masir/schema'

/** The workspace as a request sees it: what its settings decide about days and thresholds. */
export interface WorkspaceSettings {
  id: string
  name: string
  /** IANA name; a day of evidence is a day of this zone. */
  timeZone: string
  weekStart: Weekday
  calendar: Calendar
  /** A reading of fewer answers is INDICATIVE. */
  indicativeBelow: number
  /** A VIEWER is not shown a reading of fewer answers. */
  suppressBelow: number
}

/** Who is asking, in which workspace. Every service takes it. */
export interface Viewer {
  memberId: string
  name: string
  role: Role
  workspace: WorkspaceSettings
}
