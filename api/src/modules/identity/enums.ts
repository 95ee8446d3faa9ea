import { ROLES, WEEKDAYS, WORKSPACE_ACTIONS } from '@masir/schema'
import { enumType } from '../../graphql/enum-type.ts'

export const RoleEnum = enumType('Role', ROLES, 'What a member may do, from everything to looking.')
export const WeekdayEnum = enumType('Weekday', WEEKDAYS, 'A day of the week.')
export const WorkspaceActionEnum = enumType('WorkspaceAction', WORKSPACE_ACTIONS, 'Something a viewer may do in the workspace.')
