import type { DocumentNode, GraphQLSchema, ValidationContext, ValidationRule } from 'graphql'
import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases'
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth'
import { maxDirectivesRule } from '@escape.tech/graphql-armor-max-directives'
import { getNamedType, getNullableType, GraphQLError, isListType, isObjectType, Kind } from 'graphql'
import { getComplexity } from 'graphql-query-complexity'

/** What one operation may ask for. HTTP and WebSocket both pass here, before anything is executed. */
export const limits = {
  tokens: 2000,
  depth: 12,
  aliases: 30,
  directives: 20,
  rootMutationFields: 5,
  operations: 5,
  cost: 10_000,
  listItems: 250,
  variableNesting: 10,
  errors: 5,
  bodyBytes: 256 * 1024,
} as const

/** Entries an unpaginated list is taken to have when the cost is estimated; a field states its own as `assumedSize`. */
const defaultAssumedSize = 5

/** The rules would throw, which the server takes for a fault of its own; a complaint belongs to the validation's errors. */
const complain = {
  exposeLimits: true,
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null, error: GraphQLError) => context?.reportError(error)],
}

export const limitRules: ValidationRule[] = [
  onlyFewOperations,
  onlyStorableText,
  // Counted in fields: a document is no deeper for being written in fragments.
  maxDepthRule({ n: limits.depth, ignoreIntrospection: true, flattenFragments: true, ...complain }) as unknown as ValidationRule,
  maxAliasesRule({ n: limits.aliases, ...complain }) as unknown as ValidationRule,
  maxDirectivesRule({ n: limits.directives, ...complain }) as unknown as ValidationRule,
]

function onlyFewOperations(context: Parameters<ValidationRule>[0]): ReturnType<ValidationRule> {
  return {
    Document(document) {
      const operations = document.definitions.filter(definition => definition.kind === Kind.OPERATION_DEFINITION)
      if (operations.length > limits.operations)
        context.reportError(new GraphQLError(`A document may hold ${limits.operations} operations.`))
    },
  }
}

/** PostgreSQL stores no U+0000 and JSON no lone surrogate: told to the sender here instead of failing deep inside. */
function onlyStorableText(context: Parameters<ValidationRule>[0]): ReturnType<ValidationRule> {
  return {
    StringValue({ value }) {
      if (!isStorable(value))
        context.reportError(new GraphQLError(unstorable))
    },
  }
}

const unstorable = 'Text must be well-formed Unicode without U+0000.'

function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed()
}

/** Counted where fragments have been followed. @throws BAD_USER_INPUT */
export function checkRootFields(count: number): void {
  if (count > limits.rootMutationFields)
    throw badInput(`A mutation may have ${limits.rootMutationFields} root fields.`)
}

/**
 * The cost of an operation: one for each object it may return, lists multiplied by `first` or an assumed size.
 * @throws BAD_USER_INPUT past the limit, or for variables too long or too deep
 */
export function checkCost(schema: GraphQLSchema, document: DocumentNode, variables: Record<string, unknown>, operationName?: string): number {
  checkVariables(variables)
  const cost = getComplexity({ schema, query: document, variables, operationName, estimators: [estimate] })
  if (cost > limits.cost)
    throw badInput(`This operation would cost ${cost}; ${limits.cost} is the limit. Ask for fewer entries at a time.`)
  return cost
}

type Estimator = NonNullable<Parameters<typeof getComplexity>[0]['estimators'][number]>

const estimate: Estimator = ({ field, args, childComplexity }) => {
  const type = getNamedType(field.type)
  if (!isObjectType(type) && !('getFields' in type))
    return childComplexity
  return (1 + childComplexity) * entriesOf(field, args)
}

function entriesOf(field: Parameters<Estimator>[0]['field'], args: Record<string, unknown>): number {
  if (isListType(getNullableType(field.type)))
    return assumedSizeOf(field) ?? (field.name === 'edges' ? 1 : defaultAssumedSize)
  const paginated = field.args.some(({ name }) => name === 'first')
  return paginated ? pageSize(args.first) : 1
}

function assumedSizeOf({ extensions }: { extensions: unknown }): number | undefined {
  return (extensions as { assumedSize?: number } | undefined)?.assumedSize
}

function pageSize(first: unknown): number {
  return typeof first === 'number' && first > 0 ? first : 50
}

function checkVariables(value: unknown, nesting = 0): void {
  if (nesting > limits.variableNesting)
    throw badInput(`Variables may be nested ${limits.variableNesting} deep.`)
  if (Array.isArray(value) && value.length > limits.listItems)
    throw badInput(`A list may have ${limits.listItems} entries; send the rest in another request.`)
  if (typeof value === 'string' && !isStorable(value))
    throw badInput(unstorable)
  if (value !== null && typeof value === 'object') {
    for (const inner of Object.values(value))
      checkVariables(inner, nesting + 1)
  }
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } })
}
