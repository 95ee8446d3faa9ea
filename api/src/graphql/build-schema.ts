import type { GraphQLSchema } from 'graphql'
import type { Notifications } from '../database/notifications.ts'
import type { ApiModule } from './module.ts'
import { isInputObjectType } from 'graphql'
import { buildSchema as buildTypeGraphQLSchema } from 'type-graphql'
import { NodeResolver } from './node.resolver.ts'
import { GraphQLDateTime } from './scalars.ts'

/** Input objects of which exactly one field is set; type-graphql has no option for it. */
const oneOfInputs = ['JourneyEdit']

/** The schema of the given modules. What it prints is committed as `schema/schema.graphql`. */
export async function buildSchema(modules: readonly ApiModule[], notifications?: Notifications): Promise<GraphQLSchema> {
  const schema = await buildTypeGraphQLSchema({
    resolvers: [NodeResolver, ...modules.flatMap(({ resolvers }) => resolvers)],
    orphanedTypes: modules.flatMap(({ types }) => types ?? []),
    scalarsMap: [{ type: Date, scalar: GraphQLDateTime }],
    validate: false,
    authChecker: ({ context }) => Boolean((context as { viewer?: unknown }).viewer),
    pubSub: { publish: () => undefined, subscribe: topic => notifications!.listen(topic) },
  })
  for (const name of oneOfInputs) {
    const type = schema.getType(name)
    if (isInputObjectType(type))
      type.isOneOf = true
  }
  return schema
}
