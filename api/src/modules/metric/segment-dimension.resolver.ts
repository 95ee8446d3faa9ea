import type { OperationContext } from '../../graphql/request-context.ts'
import { sql } from 'kysely'
import { Authorized, Ctx, Extensions, Field, ObjectType, Query, Resolver } from 'type-graphql'

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
  async segmentDimensions(@Ctx() { em, viewer }: OperationContext): Promise<SegmentDimension[]> {
    const { rows } = await sql<SegmentDimension>`
      select d.key, d.label, coalesce(v.list, '[]') as values
      from segment_dimensions d
      left join lateral (
        select json_agg(json_build_object('value', value, 'label', label) order by position, value) as list
        from segment_values where workspace_id = d.workspace_id and dimension_key = d.key) v on true
      where d.workspace_id = ${viewer.workspace.id}
      order by d.label, d.key`.execute(em.getKysely())
    return rows
  }
}
