import type { AnyEntity, EntityClass } from '@mikro-orm/core'
import type { FastifyInstance } from 'fastify'
import type { Viewer } from '../access/viewer.ts'
import type { OperationContext, Services } from './request-context.ts'

/** How the things of each type are found by id; null when there is none that the viewer may see. */
export type NodeFinders = Record<string, (context: OperationContext, id: string, key?: string) => Promise<object | null>>

/** A class that carries type-graphql's decorators. */
type DecoratedClass = abstract new (...args: never[]) => unknown

/** What a module brings to the server. A module's index.ts exports one. */
export interface ApiModule {
  name: string
  entities: EntityClass<AnyEntity>[]
  resolvers: readonly DecoratedClass[]
  /** Types that no field returns by name, such as the concrete types of an interface. */
  types?: readonly DecoratedClass[]
  nodes?: NodeFinders
  /** Routes beside GraphQL, such as uploads. */
  routes?: (app: FastifyInstance, services: Services, viewer: () => Promise<Viewer | undefined>) => void | Promise<void>
  /** Begins to take jobs from the queue. */
  work?: (services: Services) => Promise<void>
  /** What a new workspace begins with. */
  furnish?: (services: Services, viewer: Viewer) => Promise<void>
}
