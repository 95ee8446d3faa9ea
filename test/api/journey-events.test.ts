import type { AddressInfo } from 'node:net'
import { randomUUID } from 'node:crypto'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, expect, it } from 'vitest'
import WebSocket from 'ws'
import { notify } from '../../api/src/database/notifications.ts'
import { uuidOf } from '../../api/src/graphql/node-id.ts'
import { inTransaction } from '../../api/src/index.ts'
import { journeyEditedTopic } from '../../api/src/modules/journey/journey-edited.topic.ts'
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

it('a fault at one event tells nothing of the inside, and the event after it is answered', async () => {
  const journey = await TestJourney.create(api, 'Faulty', firstList.slice(1))
  const heard = firstTwo(client.iterate<{ journeyEdited: { revision: number } }>({
    query: 'subscription($id: ID!) { journeyEdited(journeyId: $id) { revision } }',
    variables: { id: journey.id },
  }))
  await new Promise(resolve => setTimeout(resolve, 500))
  const { workspace } = api.viewer
  const topic = journeyEditedTopic(workspace.id, uuidOf('Journey', journey.id)!)
  await inTransaction(api.services.orm, { role: 'masir_app', workspaceId: workspace.id }, em => notify(em, topic, { journeyId: 'no uuid', revision: 1 }))
  await journey.edit([{ updateStage: { key: 'buy', name: 'Purchase' } }])
  const [fault, answer] = await heard
  expect(fault!.errors).toMatchObject([{ message: 'Internal server error', extensions: { code: 'INTERNAL_SERVER_ERROR' } }])
  expect(JSON.stringify(fault)).not.toMatch(/uuid:|select|syntax/)
  expect(answer!.data!.journeyEdited.revision).toBe(3)
})
