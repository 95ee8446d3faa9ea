import 'reflect-metadata'
import type { ClassType } from 'type-graphql'
import { GraphQLError } from 'graphql'
import { ArgsType, Field, Int, ObjectType } from 'type-graphql'

export const maxPageSize = 100
const defaultPageSize = 50

@ArgsType()
export class PageArgs {
  @Field(() => Int, { nullable: true, description: 'How many, 1 to 100; 50 when left out.' })
  first?: number | null

  @Field(() => String, { nullable: true, description: 'The cursor after which the page begins.' })
  after?: string | null
}

@ObjectType({ simpleResolvers: true, description: 'Where a page of a connection stands (Relay).' })
export class PageInfo {
  @Field(() => Boolean, { description: 'Whether there are more behind this page.' })
  hasNextPage: boolean

  @Field(() => Boolean, { description: 'Whether the page begins behind a cursor.' })
  hasPreviousPage: boolean

  @Field(() => String, { nullable: true, description: 'Cursor of the first edge.' })
  startCursor: string | null

  @Field(() => String, { nullable: true, description: 'Cursor of the last edge.' })
  endCursor: string | null
}

export interface Edge<T> { cursor: string, node: T }
export interface Connection<T> { edges: Edge<T>[], pageInfo: PageInfo, totalCount: number }
export interface Page { limit: number, offset: number }

/** @throws BAD_USER_INPUT for a page size outside 1–100 or a cursor that is not ours */
export function readPage({ first, after }: PageArgs): Page {
  const limit = first ?? defaultPageSize
  if (limit < 1 || limit > maxPageSize)
    throw badInput(`first must be from 1 to ${maxPageSize}.`)
  return { limit, offset: after == null ? 0 : readCursor(after) + 1 }
}

/** A page out of all that a question found. */
export function connect<T>(nodes: readonly T[], totalCount: number, { offset }: Page): Connection<T> {
  const edges = nodes.map((node, index) => ({ cursor: writeCursor(offset + index), node }))
  return {
    edges,
    totalCount,
    pageInfo: {
      hasNextPage: offset + nodes.length < totalCount,
      hasPreviousPage: offset > 0,
      startCursor: edges.at(0)?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  }
}

/** The two classes of a type's connection; `XEdge` and `XConnection` extend them with their own names. */
export function connectionOf<T extends object>(node: ClassType<T>, name: string): { Edge: ClassType<Edge<T>>, Connection: ClassType<Connection<T>> } {
  @ObjectType(`${name}Edge`, { simpleResolvers: true, description: `One ${name} of a page.` })
  class NodeEdge {
    @Field(() => String, { description: 'Its place, for `after`.' })
    cursor: string

    @Field(() => node, { description: 'What stands there.' })
    node: T
  }

  @ObjectType(`${name}Connection`, { simpleResolvers: true, description: `A page of ${name}.` })
  class NodeConnection {
    @Field(() => [NodeEdge], { description: 'The page, in order.' })
    edges: Edge<T>[]

    @Field(() => PageInfo, { description: 'Where the page stands.' })
    pageInfo: PageInfo

    @Field(() => Int, { description: 'How many there are on all pages.' })
    totalCount: number
  }
  return { Edge: NodeEdge, Connection: NodeConnection }
}

function writeCursor(position: number): string {
  return Buffer.from(`p:${position}`).toString('base64url')
}

function readCursor(cursor: string): number {
  const match = /^p:(\d{1,9})$/.exec(Buffer.from(cursor, 'base64url').toString())
  if (!match)
    throw badInput('after is not a cursor of this connection.')
  return Number(match[1])
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
