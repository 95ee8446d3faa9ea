import type { EntityManager } from '@mikro-orm/postgresql'
import { EventEmitter, on } from 'node:events'
import { sql } from 'kysely'
import pg from 'pg'

const channel = 'masir'

/** Rows are the truth; a notification only says that there is something to look at. */
export interface Notification {
  topic: string
  payload: Record<string, unknown>
}

/** Tells every process of it when the transaction commits. Payloads stay small (the server's limit is 8,000 bytes). */
export async function notify(em: EntityManager, topic: string, payload: Notification['payload']): Promise<void> {
  await sql`select pg_notify(${channel}, ${JSON.stringify({ topic, payload })})`.execute(em.getKysely())
}

/**
 * Hears the notifications of all processes over one direct connection (a pooler would lose them)
 * and hands them to this process's subscriptions. A lost connection is opened again.
 */
export class Notifications {
  readonly #events = new EventEmitter().setMaxListeners(0)
  readonly #url: string
  #client: pg.Client | undefined
  #closed = false

  constructor(url: string) {
    this.#url = url
  }

  async open(): Promise<void> {
    const client = new pg.Client({ connectionString: this.#url })
    client.on('notification', ({ payload }) => this.#hear(payload))
    client.on('error', () => this.#reopen())
    await client.connect()
    await client.query(`listen ${channel}`)
    this.#client = client
  }

  /** Yields each payload of a topic until the consumer stops or the signal fires. */
  async* listen(topic: string, signal?: AbortSignal): AsyncGenerator<Notification['payload']> {
    try {
      for await (const [payload] of on(this.#events, topic, { signal }))
        yield payload as Notification['payload']
    }
    catch (error) {
      if ((error as Error).name !== 'AbortError')
        throw error
    }
  }

  async close(): Promise<void> {
    this.#closed = true
    await this.#client?.end()
  }

  #hear(text: string | undefined): void {
    const { topic, payload } = JSON.parse(text ?? '{}') as Notification
    this.#events.emit(topic, payload)
  }

  #reopen(): void {
    this.#client = undefined
    if (!this.#closed)
      setTimeout(() => this.open().catch(() => this.#reopen()), 1000).unref()
  }
}
