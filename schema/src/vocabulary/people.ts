/** The words of people, workspaces and what they may do. */

export const LOCALES = ['en', 'fa', 'ar'] as const
export type Locale = typeof LOCALES[number]

export const ROLES = ['OWNER', 'ADMIN', 'DESIGNER', 'ANALYST', 'VIEWER'] as const
export type Role = typeof ROLES[number]

export const CALENDARS = ['GREGORIAN', 'JALALI'] as const
export type Calendar = typeof CALENDARS[number]

export const WEEKDAYS = ['MONDAY', 'TUESDAY', 'WEDNESDAY', 'THURSDAY', 'FRIDAY', 'SATURDAY', 'SUNDAY'] as const
export type Weekday = typeof WEEKDAYS[number]

export const WORKSPACE_ACTIONS = [
  'CREATE_JOURNEY',
  'DEFINE_METRIC',
  'RECORD_EVIDENCE',
  'IMPORT_EVIDENCE',
  'UPDATE_SETTINGS',
] as const
export type WorkspaceAction = typeof WORKSPACE_ACTIONS[number]

export const JOURNEY_ACTIONS = ['VIEW', 'EDIT', 'RECORD_EVIDENCE', 'IMPORT_EVIDENCE', 'ACT', 'DELETE'] as const
export type JourneyAction = typeof JOURNEY_ACTIONS[number]
