import type { OperationContext } from '../../graphql/request-context.ts'
import { GraphQLJSON } from 'graphql-scalars'
import { Ctx, Field, FieldResolver, ObjectType, Resolver, Root } from 'type-graphql'
import { GraphQLDateTime } from '../../graphql/scalars.ts'
import { Member, memberOf } from '../identity/index.ts'

@ObjectType({ description: 'A value that somebody set and that a list overwrote, or that an undo kept.' })
export class Overwritten {
  @Field(() => String, { description: 'What sort of thing has it: journey, stage, touchpoint …' })
  kind: string

  @Field(() => String, { description: 'Key of that thing; empty for the journey itself.' })
  key: string

  @Field(() => String, { nullable: true, description: 'Which property; null: the whole thing.' })
  property: string | null

  @Field(() => GraphQLJSON, { nullable: true, description: 'The value; null where it was empty or the thing is gone.' })
  value: unknown

  by: string | null

  @Field(() => GraphQLDateTime, { nullable: true, description: 'When it was set.' })
  at: Date | null
}

@Resolver(() => Overwritten)
export class OverwrittenFields {
  @FieldResolver(() => Member, { nullable: true, description: 'Who set it.' })
  by(@Root() { by }: Overwritten, @Ctx() context: OperationContext): Promise<Member | null> | null {
    return by === null ? null : memberOf(context, by)
  }
}
