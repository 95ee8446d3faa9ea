import type { UserError } from '../../../graphql/user-error.ts'
import { Field, ID, InputType, ObjectType } from 'type-graphql'
import { UserError as UserErrorType } from '../../../graphql/user-error.ts'
import { Template } from './template.type.ts'

@InputType({ description: 'A journey to keep as a template.' })
export class SaveAsTemplateInput {
  @Field(() => ID, { description: 'The journey whose map is kept, as it stands.' })
  journeyId: string

  @Field(() => String, { description: 'The template\'s name, 1 to 200 characters.' })
  name: string

  @Field(() => String, { nullable: true, description: 'What story it tells, up to 5,000 characters.' })
  description?: string | null
}

@InputType({ description: 'A template of the workspace to delete.' })
export class DeleteTemplateInput {
  @Field(() => String, { description: 'Its key.' })
  key: string
}

@ObjectType({ simpleResolvers: true, description: 'The new template, or what was wrong.' })
export class SaveAsTemplatePayload {
  @Field(() => Template, { nullable: true, description: 'The new template.' })
  template?: Template | null

  @Field(() => [UserErrorType], { description: 'What was wrong; empty when it is done.' })
  userErrors: UserError[]
}

@ObjectType({ simpleResolvers: true, description: 'Which template is gone, or what was wrong.' })
export class DeleteTemplatePayload {
  @Field(() => String, { nullable: true, description: 'The key that finds nothing any more.' })
  deletedKey?: string | null

  @Field(() => [UserErrorType], { description: 'What was wrong; empty when it is done.' })
  userErrors: UserError[]
}
