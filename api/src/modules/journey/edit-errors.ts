import type { Conflict, Refusal } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import { GraphQLJSON } from 'graphql-scalars'
import { Ctx, Field, FieldResolver, Int, ObjectType, Resolver, Root } from 'type-graphql'
import { UserError } from '../../graphql/user-error.ts'
import { Member, memberOf } from '../identity/index.ts'
import { sentenceOf } from './refusal-sentences.ts'

@ObjectType({ implements: UserError, simpleResolvers: true, description: 'An edit that cannot be applied; the whole list was refused.' })
export class EditError extends UserError {
  @Field(() => Int, { description: 'Place of the edit in its list, from 0.' })
  index: number

  @Field(() => String, { nullable: true, description: 'The property that is wrong.' })
  property: string | null

  @Field(() => String, { description: 'What sort of thing the edit speaks of; journey where it is the list itself.' })
  kind: string

  @Field(() => String, { description: 'Key of that thing; empty for the journey.' })
  key: string

  @Field(() => GraphQLJSON, { nullable: true, description: 'The data of the sentence, for translation: limits, permitted values.' })
  params: Readonly<Record<string, unknown>>

  static of(refusal: Refusal): EditError {
    const field = ['input', 'edits', String(refusal.index), ...refusal.property === null ? [] : [refusal.property]]
    return Object.assign(new EditError(), { ...refusal, kind: refusal.kind ?? 'journey', key: refusal.key ?? '', field, message: sentenceOf(refusal) })
  }
}

@ObjectType({ implements: UserError, description: 'Another person was here since the base revision; the whole list was refused.' })
export class EditConflict extends UserError {
  @Field(() => Int, { description: 'Place of the edit in its list, from 0.' })
  index: number

  @Field(() => String, { description: 'What sort of thing the other person changed or removed.' })
  kind: string

  @Field(() => String, { description: 'Key of that thing.' })
  key: string

  @Field(() => GraphQLJSON, { nullable: true, description: 'The thing as it stands now; null where it is gone.' })
  standing: unknown

  by: string | null

  static of(conflict: Conflict): EditConflict {
    const message = conflict.code === 'CHANGED_SINCE'
      ? `Somebody has changed the ${conflict.kind} ${conflict.key} since; look at it before you remove it.`
      : `Somebody has removed the ${conflict.kind} ${conflict.key} since.`
    return Object.assign(new EditConflict(), { ...conflict, field: ['input', 'edits', String(conflict.index)], message })
  }
}

@Resolver(() => EditConflict)
export class EditConflictFields {
  @FieldResolver(() => Member, { nullable: true, description: 'Who it was.' })
  by(@Root() { by }: EditConflict, @Ctx() context: OperationContext): Promise<Member | null> | null {
    return by === null ? null : memberOf(context, by)
  }
}
