import type { ImportState } from '@masir/schema'
import type { LeftOutCount } from './import/left-out.ts'
import type { ImportMapping } from './import/mapping.ts'
import type { StoredTarget } from './import/stored-target.ts'
import type { Fault } from './import/unreadable-file.ts'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Extensions, Field, Int, ObjectType } from 'type-graphql'
import { Node } from '../../graphql/node.resolver.ts'
import { GraphQLDateTime } from '../../graphql/scalars.ts'
import { ImportStateEnum } from './enums.ts'
import { ImportLeftOut } from './import-left-out.type.ts'

@Entity({ tableName: 'import_jobs' })
@ObjectType({ implements: Node, description: 'A file becoming evidence. It goes on where it stopped, whatever stopped it, and can be taken back whole.' })
export class ImportJob {
  @PrimaryKey({ type: 'uuid' })
  workspaceId: string

  @PrimaryKey({ type: 'uuid' })
  id: string

  @Property({ type: 'uuid' })
  journeyId: string

  @Property({ type: 'uuid' })
  evidenceLineId: string

  @Property({ type: 'uuid' })
  uploadId: string

  @Field(() => String, { description: 'The file\'s name.' })
  @Property({ type: 'text' })
  fileName: string

  @Field(() => String, { description: 'Where the answers are from; ids are unique within it.' })
  @Property({ type: 'text' })
  source: string

  @Property({ type: 'json' })
  mapping: ImportMapping

  /** What the mapping pointed at when the job was started: a metric defined anew meanwhile does not split the file. */
  @Property({ type: 'json' })
  target: StoredTarget

  @Field(() => ImportStateEnum, { description: 'Where it stands.' })
  @Property({ type: 'text' })
  state: ImportState

  @Field(() => Int, { description: 'Rows of the file; 0 until they are counted.' })
  @Property({ type: 'integer', default: 0 })
  rowsTotal: number

  /** Committed: where a resumed run goes on. */
  @Field(() => Int, { description: 'Rows that were read and whose evidence is stored.' })
  @Property({ type: 'integer', default: 0 })
  rowsRead: number

  @Field(() => Int, { description: 'Submissions that were added.' })
  @Property({ type: 'integer', default: 0 })
  submissions: number

  @Field(() => Int, { description: 'Rows whose submission was known already.' })
  @Property({ type: 'integer', default: 0 })
  known: number

  @Field(() => Int, { description: 'Answers with a value that were added.' })
  @Property({ type: 'integer', default: 0 })
  answers: number

  @Field(() => Int, { description: 'Verbatims that were added.' })
  @Property({ type: 'integer', default: 0 })
  verbatims: number

  @Extensions({ assumedSize: 20 })
  @Field(() => [ImportLeftOut], { description: 'Everything that was not counted, by reason and column.' })
  @Property({ type: 'json', default: '[]' })
  leftOut: LeftOutCount[]

  @Property({ type: 'json', nullable: true, fieldName: 'failure' })
  fault: Fault | null

  @Property({ type: 'uuid' })
  createdBy: string

  @Field(() => GraphQLDateTime, { description: 'When it was started.' })
  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt: Date

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it ended; null while it goes on.' })
  @Property({ type: 'datetime', nullable: true })
  finishedAt: Date | null
}
