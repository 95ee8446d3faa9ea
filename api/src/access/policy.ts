import type { Role } from '@masir/schema'
import type { Viewer } from './viewer.ts'
import { GraphQLError } from 'graphql'

/** What roles may do with a noun: one literal table a noun, read by the check and told to the UI. */
export type Policy<Action extends string> = Readonly<Record<Action, readonly Role[]>>

export const everyone: readonly Role[] = ['OWNER', 'ADMIN', 'DESIGNER', 'ANALYST', 'VIEWER']
export const designers: readonly Role[] = ['OWNER', 'ADMIN', 'DESIGNER']
export const analysts: readonly Role[] = ['OWNER', 'ADMIN', 'DESIGNER', 'ANALYST']
export const admins: readonly Role[] = ['OWNER', 'ADMIN']

export function may<Action extends string>(policy: Policy<Action>, viewer: Viewer, action: Action): boolean {
  return policy[action].includes(viewer.role)
}

/** The actions a viewer may take, for `viewerCan`. */
export function allowed<Action extends string>(policy: Policy<Action>, viewer: Viewer): Action[] {
  return (Object.keys(policy) as Action[]).filter(action => may(policy, viewer, action))
}

/** The first line of a service method. @throws FORBIDDEN */
export function authorize<Action extends string>(policy: Policy<Action>, viewer: Viewer, action: Action): void {
  if (!may(policy, viewer, action))
    throw new GraphQLError('Your role does not allow this.', { extensions: { code: 'FORBIDDEN' } })
}
