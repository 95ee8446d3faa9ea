import type { Change, LoggedEdit } from '@masir/schema'
import type { EditAnswer } from './edit-answer.ts'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { GraphQLJSON } from 'graphql-scalars'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { GraphQLDateTime } from '../../graphql/scalars.ts'

/** An applied edit list. Rows are added and never changed: the map equals the fold of them. */
@Entity({ tableName: 'journey_edits' })
@ObjectType('EditLogEntry', { simpleResolvers: true, description: 'One applied edit list of a journey\'s log.' })
export class EditList {
  @Property({ type: 'uuid' })
  workspaceId: string

  @PrimaryKey({ type: 'uuid' })
  journeyId: string

  @Field(() => Int, { description: 'The journey\'s revision since this list.' })
  @PrimaryKey({ type: 'integer' })
  revision: number

  @Field(() => ID, { description: 'The UUID that its client gave it.' })
  @Property({ type: 'uuid' })
  editListId: string

  @Property({ type: 'uuid' })
  authorId: string

  @Field(() => GraphQLDateTime, { description: 'When it was applied.' })
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  at: Date

  @Field(() => GraphQLJSON, { description: 'The edits as they were sent; `restore` puts properties exactly as they were.' })
  @Property({ type: 'json' })
  edits: LoggedEdit[]

  @Field(() => GraphQLJSON, { description: 'Old and new value of each property: {index, kind, key, property, old, new}; property null: a whole thing, added or removed.' })
  @Property({ type: 'json' })
  changes: Change[]

  @Field(() => ID, { nullable: true, description: 'The list that this one took back.' })
  @Property({ type: 'uuid', nullable: true })
  undoes: string | null

  /** Whether it took back a part of that list only, to restore something from the bin. */
  @Property({ type: 'boolean', default: false })
  isRestoring: boolean

  /** What the first sending was told, for a resend. */
  @Property({ type: 'json' })
  answer: EditAnswer
}
