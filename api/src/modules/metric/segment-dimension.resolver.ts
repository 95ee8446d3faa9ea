import type { OperationContext } from '../../graphql/request-context.ts'
import { Authorized, Ctx, Extensions, Field, ObjectType, Query, Resolver } from 'type-graphql'
import { loadSegmentDimensions } from './segment-dimensions.service.ts'

@ObjectType({ simpleResolvers: true, description: 'A value that customers can be told apart by.' })
export class SegmentValue {
  @Field(() => String, { description: 'As the source codes it; filters use this.' })
  value: string

  @Field(() => String, { description: 'As people say it.' })
  label: string
}

@ObjectType({ simpleResolvers: true, description: 'Something that customers differ in, such as an age group.' })
export class SegmentDimension {
  @Field(() => String, { description: 'Short name, unique in the workspace; filters use this.' })
  key: string

  @Field(() => String, { description: 'As people say it.' })
  label: string

  @Extensions({ assumedSize: 10 })
  @Field(() => [SegmentValue], { description: 'What it can be, in order.' })
  values: SegmentValue[]
}

@Authorized()
@Resolver()
export class SegmentDimensionResolver {
  @Query(() => [SegmentDimension], { description: 'What evidence can be filtered by.' })
  segmentDimensions(@Ctx() context: OperationContext): Promise<SegmentDimension[]> {
    return loadSegmentDimensions(context)
  }
}
