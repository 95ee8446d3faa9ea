import type { Kept } from '@masir/schema'
import type { UserError } from '../../graphql/user-error.ts'
import { Field, ID, Int, ObjectType } from 'type-graphql'
import { UserError as UserErrorType } from '../../graphql/user-error.ts'
import { Journey } from './journey.entity.ts'
import { Overwritten } from './overwritten.ts'

@ObjectType({ simpleResolvers: true, description: 'The new journey, or what was wrong.' })
export class CreateJourneyPayload {
  @Field(() => Journey, { nullable: true, description: 'The new journey.' })
  journey?: Journey | null

  @Field(() => [UserErrorType], { description: 'What was wrong; empty when it is done.' })
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'The copy, or what was wrong.' })
export class DuplicateJourneyPayload {
  @Field(() => Journey, { nullable: true, description: 'The copy.' })
  journey?: Journey | null

  @Field(() => [UserErrorType], { description: 'What was wrong; empty when it is done.' })
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'Which journey is gone, or what was wrong.' })
export class DeleteJourneyPayload {
  @Field(() => ID, { nullable: true, description: 'The id that finds nothing any more.' })
  deletedJourneyId?: string | null

  @Field(() => [UserErrorType], { description: 'What was wrong; empty when it is done.' })
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'The journey since the list, or why the list was refused as a whole. A list that is sent again gets its first answer.' })
export class EditJourneyPayload {
  @Field(() => Journey, { nullable: true, description: 'As it stands now.' })
  journey?: Journey | null

  @Field(() => ID, { nullable: true, description: 'The list that was applied.' })
  editListId?: string | null

  @Field(() => Int, { nullable: true, description: 'The revision that the list made.' })
  revision?: number | null

  @Field(() => [Overwritten], { description: 'What other people had set since the base revision and this list overwrote.' })
  overwritten: Kept[]

  @Field(() => [Overwritten], { description: 'What an undo left alone because somebody has set it since, or because it no longer fits.' })
  kept: Kept[]

  @Field(() => [UserErrorType], { description: 'Why the list was refused; empty when it is applied.' })
  userErrors: UserError[]
}
