import type { Role } from '@masir/schema'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.resolver.ts'
import { RoleEnum } from './enums.ts'

@Entity({ tableName: 'members' })
@ObjectType({ implements: Node, description: 'A person in the workspace.' })
export class Member {
  @PrimaryKey({ type: 'uuid' })
  id: string

  @Property({ type: 'uuid' })
  workspaceId: string

  @Field(() => String, { description: 'The name that others see.' })
  @Property({ type: 'text' })
  name: string

  @Field(() => RoleEnum, { description: 'What the member may do.' })
  @Property({ type: 'text' })
  role: Role

  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt: Date
}
