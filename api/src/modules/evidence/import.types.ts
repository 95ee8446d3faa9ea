import type { ColumnRole, DateOrder } from '@masir/schema'
import type { Connection } from '../../graphql/pagination.ts'
import type { UserError } from '../../graphql/user-error.ts'
import type { ImportMapping } from './import/mapping.ts'
import { GraphQLJSON } from 'graphql-scalars'
import { Extensions, Field, Float, ID, Int, ObjectType } from 'type-graphql'
import { connectionOf } from '../../graphql/pagination.ts'
import { UserError as UserErrorType } from '../../graphql/user-error.ts'
import { TimeWindowType } from '../metric/index.ts'
import { ColumnRoleEnum, DateOrderEnum } from './enums.ts'
import { ImportJob } from './import-job.entity.ts'
import { ImportLeftOut } from './import-left-out.type.ts'

@ObjectType({ simpleResolvers: true, description: 'How often a value stands in a column.' })
export class ValueCount {
  @Field(() => String, { description: 'The value.' })
  value: string

  @Field(() => Int, { description: 'In how many rows, of the first 20,000.' })
  count: number
}

@ObjectType({ simpleResolvers: true, description: 'What a column holds, as far as it can be guessed.' })
export class ColumnGuess {
  @Field(() => Int, { description: 'Its place, from 0.' })
  index: number

  @Field(() => String, { description: 'Its header; a blank one is called `Column 5`.' })
  header: string

  @Field(() => Int, { description: 'Which of several columns of this header, from 1.' })
  occurrence: number

  @Field(() => [String], { description: 'A few of its values.' })
  samples: string[]

  @Extensions({ assumedSize: 20 })
  @Field(() => [ValueCount], { description: 'Its values, the most frequent first, 50 at most.' })
  distinct: ValueCount[]

  @Field(() => Int, { description: 'In how many rows there is something.' })
  filled: number

  @Field(() => ColumnRoleEnum, { description: 'What it may be.' })
  role: ColumnRole

  @Field(() => String, { nullable: true, description: 'The touchpoint that it may speak of.' })
  touchpointKey: string | null

  @Field(() => String, { nullable: true, description: 'The metric that it may answer.' })
  metricKey: string | null

  @Field(() => DateOrderEnum, { nullable: true, description: 'How its dates are written; null where it could be day first or month first.' })
  dateOrder: DateOrder | null

  @Field(() => String, { nullable: true, description: 'The dimension that it may be of.' })
  dimensionKey: string | null
}

@ObjectType({ simpleResolvers: true, description: 'A column that is called otherwise in this file.' })
export class RenamedColumn {
  @Field(() => String, { description: 'What the mapping was made for.' })
  was: string

  @Field(() => String, { description: 'What it is in this file.' })
  is: string
}

@ObjectType({ simpleResolvers: true, description: 'A mapping of an earlier file, made to fit this one.' })
export class SavedMapping {
  @Field(() => ID, { description: 'Its id.' })
  id: string

  @Field(() => String, { description: 'What it was saved as.' })
  name: string

  @Field(() => GraphQLJSON, { description: 'An ImportMappingInput under this file\'s headers, without the columns it lacks. A year fixed for a file of another year is left out.' })
  mapping: ImportMapping

  @Field(() => Float, { description: 'Share of its columns that this file has, 0 to 1.' })
  matched: number

  @Field(() => [RenamedColumn], { description: 'Columns that are called a little otherwise here.' })
  renamed: RenamedColumn[]

  @Field(() => [String], { description: 'Columns that this file lacks.' })
  missing: string[]
}

@ObjectType({ simpleResolvers: true, description: 'What an uploaded file holds.' })
export class UploadPreview {
  @Field(() => ID, { description: 'The upload.' })
  id: string

  @Field(() => String, { description: 'Its name.' })
  fileName: string

  @Field(() => Int, { description: 'Its length.' })
  bytes: number

  @Field(() => String, { description: 'The encoding it is read in; empty where it cannot be read.' })
  encoding: string

  @Field(() => String, { description: 'The sign between its cells.' })
  delimiter: string

  @Field(() => Int, { description: 'Its rows, without the header.' })
  rows: number

  @Extensions({ assumedSize: 100 })
  @Field(() => [ColumnGuess], { description: 'Its columns, in order.' })
  columns: ColumnGuess[]

  @Field(() => SavedMapping, { nullable: true, description: 'The saved mapping that fits best; null where none does.' })
  savedMapping: SavedMapping | null

  @Field(() => [UserErrorType], { description: 'Why it cannot be read; empty when it can.' })
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'What a column would add.' })
export class ColumnPreview {
  @Field(() => String, { description: 'The column.' })
  header: string

  @Field(() => Int, { description: 'Answers with a value.' })
  answers: number

  @Field(() => [ImportLeftOut], { description: 'Its cells that would not be counted.' })
  leftOut: ImportLeftOut[]
}

@ObjectType({ simpleResolvers: true, description: 'What a run would store, exactly; nothing is stored yet.' })
export class ImportPreview {
  @Field(() => Int, { description: 'Rows of the file.' })
  rows: number

  @Field(() => Int, { description: 'Submissions it would add.' })
  submissions: number

  @Field(() => Int, { description: 'Answers with a value it would add.' })
  answers: number

  @Field(() => Int, { description: 'Verbatims it would add.' })
  verbatims: number

  @Field(() => TimeWindowType, { nullable: true, description: 'The days they are from; null where there are none.' })
  period: TimeWindowType | null

  @Extensions({ assumedSize: 20 })
  @Field(() => [ImportLeftOut], { description: 'Everything that would not be counted, by reason and column.' })
  leftOut: ImportLeftOut[]

  @Extensions({ assumedSize: 50 })
  @Field(() => [ColumnPreview], { description: 'The same by column.' })
  columns: ColumnPreview[]

  @Field(() => Int, { description: 'Rows whose submission is known already.' })
  alreadyKnown: number

  @Field(() => [UserErrorType], { description: 'Why it cannot be imported so; empty when it can.' })
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'The job, or why there is none.' })
export class StartImportPayload {
  @Field(() => ImportJob, { nullable: true, description: 'The job as it stands now.' })
  importJob?: ImportJob | null

  @Field(() => [UserErrorType], { description: 'What was wrong; empty when it is done.' })
  userErrors: UserError[]
}

const connection = connectionOf(ImportJob, 'ImportJob')

export const ImportJobConnection = connection.Connection
export type ImportJobPage = Connection<ImportJob>
