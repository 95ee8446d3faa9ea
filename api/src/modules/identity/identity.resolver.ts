import type { OperationContext } from '../../graphql/request-context.ts'
import type { UpdateWorkspacePayload } from './workspace.input.ts'
import { Arg, Authorized, Ctx, Extensions, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { allowed } from '../../access/policy.ts'
import { encodeNodeId } from '../../graphql/node-id.ts'
import { payload } from '../../graphql/user-error.ts'
import { Member } from './member.entity.ts'
import { ViewerType } from './viewer.type.ts'
import { Workspace } from './workspace.entity.ts'
import { UpdateWorkspaceInput, UpdateWorkspacePayload as UpdateWorkspacePayloadType } from './workspace.input.ts'
import { workspacePolicy } from './workspace.policy.ts'
import { updateWorkspace } from './workspace.service.ts'

@Authorized()
@Resolver()
export class IdentityResolver {
  @Query(() => ViewerType, { nullable: true, description: 'Who is asking; null when not signed in.' })
  async viewer(@Ctx() { em, viewer }: OperationContext): Promise<ViewerType> {
    return {
      member: await em.findOneOrFail(Member, viewer.memberId),
      workspace: await em.findOneOrFail(Workspace, viewer.workspace.id),
      can: allowed(workspacePolicy, viewer),
    }
  }

  @Extensions({ assumedSize: 50 })
  @Query(() => [Member], { description: 'The people of the workspace, by name.' })
  members(@Ctx() { em, viewer }: OperationContext): Promise<Member[]> {
    return em.find(Member, { workspaceId: viewer.workspace.id }, { orderBy: { name: 'asc', id: 'asc' } })
  }

  @Mutation(() => UpdateWorkspacePayloadType, { description: 'Changes settings of the workspace.' })
  updateWorkspace(@Arg('input', () => UpdateWorkspaceInput, { description: 'The settings to change.' }) input: UpdateWorkspaceInput, @Ctx() context: OperationContext): Promise<UpdateWorkspacePayload> {
    return payload(context, async () => ({ workspace: await updateWorkspace(context, input) }))
  }
}

@Resolver(() => Workspace)
export class WorkspaceIdResolver {
  @FieldResolver(() => ID, { description: 'Opaque; stays the same for ever.' })
  id(@Root() workspace: Workspace): string {
    return encodeNodeId('Workspace', workspace.id)
  }
}

@Resolver(() => Member)
export class MemberIdResolver {
  @FieldResolver(() => ID, { description: 'Opaque; stays the same for ever.' })
  id(@Root() member: Member): string {
    return encodeNodeId('Member', member.id)
  }
}
