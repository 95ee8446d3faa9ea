import type { UserError } from '../../graphql/user-error.ts'
import { Field, ID, ObjectType } from 'type-graphql'
import { UserError as UserErrorType } from '../../graphql/user-error.ts'
import { Decision } from './decision.entity.ts'
import { ImprovementAction } from './improvement-action.entity.ts'

const whatWasWrong = { description: 'What was wrong; empty when it is done.' }

@ObjectType({ simpleResolvers: true, description: 'The action, or what was wrong.' })
export class BeginActionPayload {
  @Field(() => ImprovementAction, { nullable: true, description: 'As it stands now.' })
  action?: ImprovementAction | null

  @Field(() => [UserErrorType], whatWasWrong)
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'The action, or what was wrong.' })
export class UpdateActionPayload {
  @Field(() => ImprovementAction, { nullable: true, description: 'As it stands now.' })
  action?: ImprovementAction | null

  @Field(() => [UserErrorType], whatWasWrong)
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'Which action is gone, or what was wrong.' })
export class RemoveActionPayload {
  @Field(() => ID, { nullable: true, description: 'The id that finds nothing any more.' })
  removedId?: string | null

  @Field(() => [UserErrorType], whatWasWrong)
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'The decision, or what was wrong.' })
export class RecordDecisionPayload {
  @Field(() => Decision, { nullable: true, description: 'As it stands now.' })
  decision?: Decision | null

  @Field(() => [UserErrorType], whatWasWrong)
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'Which decision is gone, or what was wrong.' })
export class RemoveDecisionPayload {
  @Field(() => ID, { nullable: true, description: 'The id that finds nothing any more.' })
  removedId?: string | null

  @Field(() => [UserErrorType], whatWasWrong)
  userErrors: UserError[]
}
