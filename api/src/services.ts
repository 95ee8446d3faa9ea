import type { Services } from './graphql/request-context.ts'
import { Notifications } from './database/notifications.ts'
import { openOrm } from './database/orm.ts'
import { openQueue } from './database/queue.ts'
import { modules } from './modules/index.ts'

/** Opens what lives as long as the server, on a migrated database. */
export async function openServices(url: string, onStatement?: (sql: string) => void): Promise<Services> {
  const orm = await openOrm({ url, entities: modules.flatMap(({ entities }) => entities), onStatement })
  const notifications = new Notifications(url)
  await notifications.open()
  const queue = await openQueue(url)
  return { orm, notifications, queue }
}

export async function closeServices({ orm, notifications, queue }: Services): Promise<void> {
  await queue.stop({ graceful: true, timeout: 5000 })
  await notifications.close()
  await orm.close()
}
