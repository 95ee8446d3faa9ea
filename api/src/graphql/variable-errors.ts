import type { GraphQLSchema, OperationDefinitionNode } from 'graphql'
import { getVariableValues, GraphQLError } from 'graphql'
import { limits } from './limits.ts'

/**
 * Variables that do not fit their types are the sender's mistake, told before a transaction begins.
 * The suggestions that graphql-js makes would tell of the schema's inside.
 */
export function variableErrors(schema: GraphQLSchema, { variableDefinitions }: OperationDefinitionNode, variables: Record<string, unknown>): GraphQLError[] | undefined {
  const { errors } = getVariableValues(schema, variableDefinitions ?? [], variables, { maxErrors: limits.errors })
  return errors?.map(({ message, nodes }) =>
    new GraphQLError(message.replace(/ Did you mean .*$/s, ''), { nodes, extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } }))
}
