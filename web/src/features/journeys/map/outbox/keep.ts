import type { KeptList } from './kept-list.ts'

/** Where lists outlive the page, in the order in which they were made. */
export interface Keep {
  all: () => Promise<KeptList[]>
  /** Adds a list at the end, or puts it in the place that it has. */
  put: (list: KeptList) => Promise<void>
  forget: (id: string) => Promise<void>
}

const STORE = 'lists'

/** The browser's own database. Every call fails where the browser has none, as in some private windows. */
export function browserKeep(): Keep {
  const database = open()
  database.catch(() => {})

  async function lists(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    return (await database).transaction(STORE, mode).objectStore(STORE)
  }

  return {
    all: async () => answerOf<KeptList[]>((await lists('readonly')).getAll()),
    async put(list) {
      const store = await lists('readwrite')
      const place = await answerOf(store.index('id').getKey(list.id))
      await answerOf(store.put(list, place))
    },
    async forget(id) {
      const store = await lists('readwrite')
      const place = await answerOf(store.index('id').getKey(id))
      if (place !== undefined)
        await answerOf(store.delete(place))
    },
  }
}

async function open(): Promise<IDBDatabase> {
  const request = indexedDB.open('masir.edits', 1)
  request.onupgradeneeded = () => request.result.createObjectStore(STORE, { autoIncrement: true }).createIndex('id', 'id', { unique: true })
  return answerOf(request)
}

function answerOf<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error ?? new Error('The browser’s database does not answer'))
  })
}
