import type { Locale } from '@masir/schema'
import type { EntityManager, MikroORM } from '@mikro-orm/postgresql'
import type { Viewer } from '../access/viewer.ts'
import type { Notifications } from '../database/notifications.ts'
import type { Queue } from '../database/queue.ts'
import type { NodeFinders } from './module.ts'

/** What lives as long as the server. */
export interface Services {
  orm: MikroORM
  queue: Queue
  notifications: Notifications
}

/** What a request brings, before there is a transaction. */
export interface RequestContext extends Services {
  viewer: Viewer | undefined
  locale: Locale
  /** How `node(id)` finds a thing of each type. */
  nodeFinders: NodeFinders
}

/** What resolvers get: a query's one transaction, or that of one root mutation field or subscription event. */
export interface OperationContext extends RequestContext {
  viewer: Viewer
  em: EntityManager
  /** Batches and loaded rows of this transaction, made on first use: `once(context, loadMaps)`. */
  memory: Map<unknown, unknown>
  /** Makes the transaction roll back although a payload is answered: something in it was refused. */
  refuse: () => void
}

/** One value per transaction and maker: a loader, a settings row, a list of definitions. */
export function once<T>(context: OperationContext, make: (context: OperationContext) => T): T {
  if (!context.memory.has(make))
    context.memory.set(make, make(context))
  return context.memory.get(make) as T
}
