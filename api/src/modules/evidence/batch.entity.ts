import type { BatchKind } from '@masir/schema'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.resolver.ts'
import { GraphQLDateTime } from '../../graphql/scalars.ts'
import { BatchKindEnum } from './enums.ts'

@Entity({ tableName: 'batches' })
@ObjectType({ implements: Node, description: 'Evidence that arrived together: a part of a file, one call of a program, one entry by hand. It can be taken back whole.' })
export class Batch {
  @PrimaryKey({ type: 'uuid' })
  workspaceId: string

  @PrimaryKey({ type: 'uuid' })
  id: string

  @Property({ type: 'uuid' })
  evidenceLineId: string

  @Field(() => BatchKindEnum, { description: 'How it came.' })
  @Property({ type: 'text' })
  kind: BatchKind

  @Field(() => String, { description: 'Where it is from, in the sender\'s words.' })
  @Property({ type: 'text' })
  source: string

  /** The sender's key: sending it again adds nothing. */
  @Property({ type: 'text' })
  batchKey: string

  @Property({ type: 'uuid', nullable: true })
  importJobId: string | null

  @Field(() => Int, { description: 'Submissions that were added.' })
  @Property({ type: 'integer', default: 0 })
  submissions: number

  @Field(() => Int, { description: 'Answers with a value that were added.' })
  @Property({ type: 'integer', default: 0 })
  answers: number

  @Field(() => Int, { description: 'Verbatims that were added.' })
  @Property({ type: 'integer', default: 0 })
  verbatims: number

  @Field(() => Int, { description: 'Submissions that were known already and so were not added.' })
  @Property({ type: 'integer', default: 0 })
  known: number

  @Property({ type: 'uuid' })
  createdBy: string

  @Field(() => GraphQLDateTime, { description: 'When it arrived.' })
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt: Date

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was taken back; null while it counts.' })
  @Property({ type: 'datetime', nullable: true })
  takenBackAt: Date | null
}
