import type { ApiModule } from '../../graphql/module.ts'
import { IdentityResolver, MemberIdResolver, WorkspaceIdResolver } from './identity.resolver.ts'
import { Member } from './member.entity.ts'
import { Workspace } from './workspace.entity.ts'

export { memberOf } from './load-members.ts'
export { createLocalWorkspace, findLocalOwner } from './local-owner.ts'
export { Member } from './member.entity.ts'
export { workspacePolicy } from './workspace.policy.ts'

/** People and workspaces. */
export const identity: ApiModule = {
  name: 'identity',
  entities: [Workspace, Member],
  resolvers: [IdentityResolver, WorkspaceIdResolver, MemberIdResolver],
  nodes: {
    Workspace: ({ em }, id) => em.findOne(Workspace, id),
    Member: ({ em }, id) => em.findOne(Member, id),
  },
}
