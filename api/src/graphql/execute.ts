import type { EntityManager } from '@mikro-orm/postgresql'
import type { DocumentNode, ExecutionResult, FieldNode, GraphQLSchema, OperationDefinitionNode } from 'graphql'
import type { OperationContext, RequestContext } from './request-context.ts'
import { execute, getVariableValues, GraphQLError, Kind } from 'graphql'
import { collectFields } from 'graphql/execution/collectFields.js'
import { inTransaction } from '../database/transaction.ts'
import { checkCost, checkRootFields } from './limits.ts'
import { variableErrors } from './variable-errors.ts'

export interface Operation {
  schema: GraphQLSchema
  document: DocumentNode
  operation: OperationDefinitionNode
  variables: Record<string, unknown>
  context: RequestContext
  /** What a subscription's source yielded: the root value of this execution. */
  event?: unknown
}

/**
 * Executes an operation inside the viewer's workspace and commits before it answers: a query in one read-only
 * transaction, a mutation in one for each root field, so that a later field's fault leaves the earlier ones done.
 */
export async function executeOperation(given: Operation): Promise<ExecutionResult> {
  const { schema, document, operation, variables, context } = given
  if (!context.viewer)
    return { errors: [new GraphQLError('Sign in first.', { extensions: { code: 'UNAUTHENTICATED' } })] }
  const errors = variableErrors(schema, operation, variables)
  if (errors)
    return { errors }
  checkCost(schema, document, variables, operation.name?.value)
  if (operation.operation !== 'mutation')
    return executeInTransaction(given, true)
  return executeRootFields(given)
}

async function executeRootFields(given: Operation): Promise<ExecutionResult> {
  const result: ExecutionResult = { data: Object.create(null) }
  const operations = splitRootFields(given)
  checkRootFields(operations.length)
  for (const operation of operations) {
    const { data, errors } = await executeInTransaction({ ...given, operation }, false)
    Object.assign(result.data!, data ?? {})
    if (errors)
      result.errors = [...result.errors ?? [], ...errors]
    if (data === null)
      return { ...result, data: null }
  }
  return result
}

/** One operation for each response key, fragments followed. */
function splitRootFields({ schema, document, operation, variables }: Operation): OperationDefinitionNode[] {
  const { coerced } = getVariableValues(schema, operation.variableDefinitions ?? [], variables)
  if (!coerced)
    return [operation]
  const fragments = Object.fromEntries(document.definitions.flatMap(definition =>
    definition.kind === Kind.FRAGMENT_DEFINITION ? [[definition.name.value, definition]] : []))
  const fields: Map<string, readonly FieldNode[]> = collectFields(schema, fragments, coerced, schema.getMutationType()!, operation.selectionSet)
  return [...fields.values()].map(selections => ({ ...operation, selectionSet: { ...operation.selectionSet, selections } }))
}

/** Thrown through the transaction so that it rolls back, and caught at once. */
class RollBack extends Error {
  readonly result: ExecutionResult
  constructor(result: ExecutionResult) {
    super('rolled back')
    this.result = result
  }
}

async function executeInTransaction(given: Operation, readOnly: boolean): Promise<ExecutionResult> {
  const { context } = given
  const viewer = context.viewer!
  const scope = { role: 'masir_app', workspaceId: viewer.workspace.id, readOnly } as const
  try {
    return await inTransaction(context.orm, scope, async (em) => {
      const operationContext = inOperation(context, em)
      const result = await run(given, operationContext.context)
      const fault = retriableFault(result)
      if (fault)
        throw fault
      if (!readOnly && (result.errors || operationContext.refused()))
        throw new RollBack(result)
      return result
    })
  }
  catch (error) {
    if (error instanceof RollBack)
      return error.result
    throw error
  }
}

function inOperation(context: RequestContext, em: EntityManager): { context: OperationContext, refused: () => boolean } {
  let refused = false
  const refuse = (): void => void (refused = true)
  return { context: { ...context, viewer: context.viewer!, em, memory: new Map(), refuse }, refused: () => refused }
}

async function run({ schema, document, operation, variables, event }: Operation, contextValue: OperationContext): Promise<ExecutionResult> {
  const definitions = document.definitions.filter(({ kind }) => kind === Kind.FRAGMENT_DEFINITION)
  return execute({ schema, document: { ...document, definitions: [...definitions, operation] }, rootValue: event, variableValues: variables, contextValue })
}

/** A serialization failure inside a resolver must reach the transaction's retry instead of the client. */
function retriableFault({ errors }: ExecutionResult): Error | undefined {
  return errors?.map(({ originalError }) => originalError)
    .find(error => ['40001', '40P01'].includes((error as { code?: string } | undefined)?.code ?? '')) ?? undefined
}
