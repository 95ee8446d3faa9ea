import { registerEnumType } from 'type-graphql'

/**
 * Makes a closed vocabulary of the contract a GraphQL enum.
 * @returns the object that `@Field(() => …)` and `@Arg` name as their type
 */
export function enumType<Value extends string>(name: string, values: readonly Value[], description: string): Record<Value, Value> {
  const type = Object.fromEntries(values.map(value => [value, value])) as Record<Value, Value>
  registerEnumType(type, { name, description })
  return type
}
