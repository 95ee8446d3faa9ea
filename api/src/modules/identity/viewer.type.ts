import type { WorkspaceAction } from '@masir/schema'
import { Field, ObjectType } from 'type-graphql'
import { WorkspaceActionEnum } from './enums.ts'
import { Member } from './member.entity.ts'
import { Workspace } from './workspace.entity.ts'

@ObjectType('Viewer', { simpleResolvers: true, description: 'Who is asking.' })
export class ViewerType {
  @Field(() => Member, { description: 'The person.' })
  member: Member

  @Field(() => Workspace, { description: 'The workspace they are in.' })
  workspace: Workspace

  @Field(() => [WorkspaceActionEnum], { description: 'What they may do in it.' })
  can: WorkspaceAction[]
}
