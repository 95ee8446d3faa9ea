import 'reflect-metadata'
import type { OperationContext } from './request-context.ts'
import { Arg, Authorized, Ctx, Field, ID, InterfaceType, Query, Resolver } from 'type-graphql'
import { decodeNodeId } from './node-id.ts'

@InterfaceType({
  description: 'A thing with an id that finds it again (Relay).',
  resolveType: (value: { constructor: { name: string }, __typename?: string }) => value.__typename ?? value.constructor.name,
})
export abstract class Node {
  @Field(() => ID, { description: 'Opaque; stays the same for ever.' })
  id: string
}

@Authorized()
@Resolver()
export class NodeResolver {
  @Query(() => Node, { nullable: true, description: 'The thing with this id; null when there is none that you may see.' })
  async node(@Arg('id', () => ID, { description: 'As given out by any `id` field.' }) id: string, @Ctx() context: OperationContext): Promise<object | null> {
    const node = decodeNodeId(id)
    const find = node && context.nodeFinders[node.type]
    const found = node && find ? await find(context, node.id, node.key) : null
    return found && Object.assign(found, { __typename: node!.type })
  }
}
