import type { AddressInfo } from 'node:net'
import { randomUUID } from 'node:crypto'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, expect, it } from 'vitest'
import WebSocket from 'ws'
import { TestJourney } from '../support/journey-api.ts'
import { firstList } from '../support/journey-arbitraries.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()
let client: ReturnType<typeof createClient>

beforeAll(async () => {
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = api.app.server.address() as AddressInfo
  client = createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 })
})

afterAll(() => client.dispose())

it('each applied list of a journey is told in order, those of another journey and refused ones are not', async () => {
  const [journey, other] = [await TestJourney.create(api, 'Heard', firstList.slice(1)), await TestJourney.create(api, 'Other', firstList.slice(1))]
  const events = client.iterate<{ journeyEdited: { revision: number } }>({
    query: 'subscription($id: ID!) { journeyEdited(journeyId: $id) { journeyId revision editListId author { name } edits undoes } }',
    variables: { id: journey.id },
  })
  const heard = firstTwo(events)
  await new Promise(resolve => setTimeout(resolve, 500))
  const editListId = randomUUID()
  await other.edit([{ updateStage: { key: 'buy', name: 'Elsewhere' } }])
  await journey.edit([{ removeStage: { key: 'never' } }])
  await journey.edit([{ updateStage: { key: 'buy', name: 'Purchase' } }], { editListId })
  await journey.undo(editListId)
  expect((await heard).map(({ data }) => data!.journeyEdited)).toMatchObject([
    { journeyId: journey.id, revision: 3, editListId, author: { name: api.viewer.name }, edits: [{ updateStage: { key: 'buy', name: 'Purchase' } }], undoes: null },
    { journeyId: journey.id, revision: 4, edits: [{ restore: { kind: 'stage', key: 'buy', properties: { name: 'buy' } } }], undoes: editListId },
  ])
})

async function firstTwo<T>(source: AsyncIterable<T>): Promise<T[]> {
  const heard: T[] = []
  for await (const one of source) {
    heard.push(one)
    if (heard.length === 2)
      break
  }
  return heard
}
