import type { FastifyInstance } from 'fastify'
import type { ExecutionResult, GraphQLSchema } from 'graphql'
import type { RequestContext } from './request-context.ts'
import { ApolloServer } from '@apollo/server'
import { ApolloServerPluginCacheControlDisabled, ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled'
import { fastifyApolloDrainPlugin } from '@as-integrations/fastify'
import { formatErrorFor } from './errors.ts'
import { executeOperation } from './execute.ts'
import { limitRules, limits } from './limits.ts'

/** Apollo reads, validates and answers; executing, with its transactions, is ours: `gateway` is the only door to that. */
export function makeApollo(schema: GraphQLSchema, app: FastifyInstance): ApolloServer<RequestContext> {
  return new ApolloServer<RequestContext>({
    gateway: {
      load: async () => ({ executor }),
      onSchemaLoadOrUpdate: (tell) => {
        tell({ apiSchema: schema, coreSupergraphSdl: '' })
        return () => undefined
      },
      stop: async () => undefined,
    },
    introspection: true,
    validationRules: limitRules,
    parseOptions: { maxTokens: limits.tokens },
    hideSchemaDetailsFromClientErrors: true,
    includeStacktraceInErrorResponses: false,
    allowBatchedHttpRequests: false,
    csrfPrevention: true,
    formatError: formatErrorFor(app.log),
    plugins: [
      // Cache control wraps every field and costs 40 % of the throughput.
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginLandingPageDisabled(),
      fastifyApolloDrainPlugin(app),
      fewErrors,
    ],
  })

  async function executor(request: { document: Parameters<typeof executeOperation>[0]['document'], operation: Parameters<typeof executeOperation>[0]['operation'], request: { variables?: Record<string, unknown> }, context: object }): Promise<ExecutionResult<Record<string, unknown>, Record<string, unknown>>> {
    const { document, operation, context } = request
    return await executeOperation({ schema, document, operation, variables: request.request.variables ?? {}, context: context as RequestContext }) as ExecutionResult<Record<string, unknown>, Record<string, unknown>>
  }
}

/** A thousand complaints help nobody and cost bandwidth. */
const fewErrors = {
  async requestDidStart() {
    return {
      async willSendResponse({ response }: { response: { body: { kind: string, singleResult?: { errors?: readonly unknown[] } } } }) {
        const { body } = response
        if (body.kind === 'single' && body.singleResult?.errors && body.singleResult.errors.length > limits.errors)
          body.singleResult.errors = body.singleResult.errors.slice(0, limits.errors)
      },
    }
  },
}
