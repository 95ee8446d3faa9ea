import type { ImportReason } from '@masir/schema'
import { Field, Int, ObjectType } from 'type-graphql'
import { ImportReasonEnum } from './enums.ts'

@ObjectType({ simpleResolvers: true, description: 'What was not counted for one reason.' })
export class ImportLeftOut {
  @Field(() => ImportReasonEnum, { description: 'Why.' })
  reason: ImportReason

  @Field(() => String, { nullable: true, description: 'In which column; null where whole rows were left out.' })
  column: string | null

  @Field(() => Int, { description: 'How many cells, or rows.' })
  count: number

  @Field(() => [Int], { description: 'Lines of the file, the first 20; its first line is 1.' })
  lines: number[]

  @Field(() => [String], { description: 'What stood there, the first 5 different ones.' })
  examples: string[]
}
