import 'reflect-metadata'
import type { OperationContext } from './request-context.ts'
import { GraphQLJSON } from 'graphql-scalars'
import { Field, InterfaceType, ObjectType } from 'type-graphql'

@InterfaceType({
  description: 'Something in the input that the sender can mend. Nothing was changed.',
  resolveType: (value: UserError) => value.constructor.name,
})
export abstract class UserError {
  @Field(() => String, { description: 'Stable, for programs and translation, such as NAME_TOO_LONG.' })
  code: string

  @Field(() => String, { description: 'One English sentence that says what is wrong and what to do.' })
  message: string

  @Field(() => [String], { nullable: true, description: 'Path of the input field, outermost first.' })
  field?: string[] | null
}

@ObjectType({ implements: UserError, simpleResolvers: true, description: 'A wrong value in the input.' })
export class InputError extends UserError {
  @Field(() => GraphQLJSON, { nullable: true, description: 'The data of the sentence, for translation: limits, names, values.' })
  params?: Record<string, unknown> | null

  static of(code: string, message: string, field?: string[], params?: Record<string, unknown>): InputError {
    return Object.assign(new InputError(), { code, message, field: field ?? null, params: params ?? null })
  }
}

/** Thrown by services: the input is refused with these errors, and the transaction is rolled back. */
export class Refused extends Error {
  readonly userErrors: UserError[]

  constructor(...userErrors: UserError[]) {
    super(userErrors.map(error => error.message).join(' '))
    this.userErrors = userErrors
  }
}

/** Short for a refusal of one wrong value. */
export function refuse(code: string, message: string, field?: string[], params?: Record<string, unknown>): never {
  throw new Refused(InputError.of(code, message, field, params))
}

/** Runs a mutation's one service call; a refusal becomes the payload's `userErrors` and leaves the state as it was. */
export async function payload<T extends object>(context: OperationContext, work: () => Promise<T>, whenRefused?: Partial<T>): Promise<T & { userErrors: UserError[] }> {
  try {
    return { userErrors: [], ...await work() }
  }
  catch (error) {
    if (!(error instanceof Refused))
      throw error
    context.refuse()
    return { ...whenRefused, userErrors: error.userErrors } as T & { userErrors: UserError[] }
  }
}
