import type { ColumnRole, DateOrder } from '@masir/schema'
import type { ColumnMapping, ImportMapping, ReasonText, ValueLabel } from './import/mapping.ts'
import { Field, ID, InputType, Int } from 'type-graphql'
import { GraphQLDate } from '../../graphql/scalars.ts'
import { ColumnRoleEnum, DateOrderEnum } from './enums.ts'

@InputType({ description: 'What a code of a reason means.' })
export class ReasonTextInput implements ReasonText {
  @Field(() => String, { description: 'As it stands in the file.' })
  code: string

  @Field(() => String, { description: 'What the customer said, in words.' })
  text: string

  @Field(() => Boolean, { nullable: true, description: 'Whether it is a complaint; null where that is not known.' })
  negative?: boolean | null

  @Field(() => String, { nullable: true, description: 'Key of the touchpoint that it is about; that of the column when left out.' })
  touchpoint?: string | null
}

@InputType({ description: 'What a value of a column means.' })
export class ValueLabelInput implements ValueLabel {
  @Field(() => String, { description: 'As it stands in the file.' })
  value: string

  @Field(() => String, { description: 'As people say it.' })
  label: string

  @Field(() => String, { nullable: true, description: 'What it is read as, where another file calls the same thing otherwise.' })
  to?: string | null
}

@InputType({ description: 'What a column of the file holds.' })
export class ColumnMappingInput implements ColumnMapping {
  @Field(() => String, { description: 'Its header; a blank one is called `Column 5`.' })
  header: string

  @Field(() => Int, { nullable: true, description: 'Which of several columns of this header, from 1.' })
  occurrence?: number | null

  @Field(() => ColumnRoleEnum, { description: 'What it holds.' })
  role: ColumnRole

  @Field(() => String, { nullable: true, description: 'Key of the touchpoint that an ANSWER, COMMENT or REASON is about; null: the journey as a whole.' })
  touchpoint?: string | null

  @Field(() => String, { nullable: true, description: 'Key of the metric that an ANSWER answers.' })
  metric?: string | null

  @Field(() => [String], { nullable: true, description: 'Values that mean that the question did not apply.' })
  notApplicable?: string[] | null

  @Field(() => [String], { nullable: true, description: 'Values that mean that nothing was said; an empty cell always does.' })
  noAnswer?: string[] | null

  @Field(() => [ReasonTextInput], { nullable: true, description: 'What the codes of a REASON mean.' })
  reasons?: ReasonTextInput[] | null

  @Field(() => String, { nullable: true, description: 'Key of the dimension that a SEGMENT is of; made where it is new.' })
  dimension?: string | null

  @Field(() => String, { nullable: true, description: 'What people call the dimension.' })
  dimensionLabel?: string | null

  @Field(() => [ValueLabelInput], { nullable: true, description: 'What its values mean.' })
  values?: ValueLabelInput[] | null
}

@InputType({ description: 'How a file becomes evidence.' })
export class ImportMappingInput implements ImportMapping {
  @Field(() => String, { nullable: true, description: 'Such as utf-8 or windows-1256; guessed when left out.' })
  encoding?: string | null

  @Field(() => String, { nullable: true, description: 'The sign between two cells; guessed when left out.' })
  delimiter?: string | null

  @Field(() => [ColumnMappingInput], { description: 'The columns that are read; those left out are ignored.' })
  columns: ColumnMappingInput[]

  @Field(() => DateOrderEnum, { nullable: true, description: 'How dates are written; ISO when left out.' })
  dateOrder?: DateOrder | null

  @Field(() => String, { nullable: true, description: 'Header of the column with the date, where no column has the role DATE.' })
  dayColumn?: string | null

  @Field(() => Int, { nullable: true, description: 'The year that a DAY_OF_MONTH is in; before 1700 a Jalali one.' })
  fixedYear?: number | null

  @Field(() => Int, { nullable: true, description: 'The month that a DAY_OF_MONTH is in, 1 to 12.' })
  fixedMonth?: number | null

  @Field(() => GraphQLDate, { nullable: true, description: 'The day of every row, where the file has no dates.' })
  fixedDay?: string | null

  @Field(() => String, { nullable: true, description: 'IANA name of the zone that times are in; the workspace\'s when left out.' })
  timeZone?: string | null
}

@InputType({ description: 'What a run would store.' })
export class PreviewImportInput {
  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => ID, { description: 'The file, as `POST /uploads` named it.' })
  uploadId: string

  @Field(() => ImportMappingInput, { description: 'How it is to be read.' })
  mapping: ImportMappingInput

  @Field(() => String, { nullable: true, description: 'Where the answers are from: what is known already is known of this source. The file\'s name without its ending when left out.' })
  source?: string | null
}

@InputType({ description: 'A file to be imported.' })
export class StartImportInput {
  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => ID, { description: 'The file, as `POST /uploads` named it.' })
  uploadId: string

  @Field(() => ImportMappingInput, { description: 'How it is to be read.' })
  mapping: ImportMappingInput

  @Field(() => String, { description: 'Where the answers are from, 1 to 200 characters. The same file under the same source adds nothing.' })
  source: string

  @Field(() => String, { nullable: true, description: 'Keeps the mapping under this name, to be offered for the next file.' })
  saveMappingAs?: string | null
}
