import { ArgsType, Field } from 'type-graphql'
import { PageArgs } from '../../graphql/pagination.ts'
import { SegmentFilterInput, TimeWindowType } from '../metric/index.ts'

@ArgsType()
export class VerbatimArgs extends PageArgs {
  @Field(() => TimeWindowType, { nullable: true, description: 'Only what was said in these days; all when left out.' })
  window?: TimeWindowType | null

  @Field(() => [SegmentFilterInput], { nullable: true, description: 'Only what these customers said; all when left out.' })
  segment?: SegmentFilterInput[] | null
}
