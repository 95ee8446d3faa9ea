import type { AddressInfo } from 'node:net'
import { randomUUID } from 'node:crypto'
import { createClient } from 'graphql-ws'
import { afterAll, beforeAll, expect, it } from 'vitest'
import WebSocket from 'ws'
import { ended, startImport, upload } from '../support/import-api.ts'
import { TestJourney } from '../support/journey-api.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()
let client: ReturnType<typeof createClient>

beforeAll(async () => {
  await api.app.listen({ host: '127.0.0.1', port: 0 })
  const { port } = api.app.server.address() as AddressInfo
  client = createClient({ url: `ws://127.0.0.1:${port}/graphql`, webSocketImpl: WebSocket, retryAttempts: 0 })
})

afterAll(() => client.dispose())

it('an import tells how far it is, and its journey that there is more to read', async () => {
  const journey = await TestJourney.create(api, 'Heard', [{ addMetricCard: { key: 'nps', metric: 'NPS' } }])
  const rows = Array.from({ length: 1200 }, (_, index) => `${index},2024-05-${10 + index % 20},${index % 11}`)
  const { body } = await upload(api, ['id,day,nps', ...rows].join('\n'))
  const changes: unknown[] = []
  const progress: { state: string, rowsRead: number }[] = []
  void listen(`subscription { overlayChanged(journeyId: "${journey.id}") { journeyId at } }`, ({ overlayChanged }) => changes.push(overlayChanged))
  await new Promise(resolve => setTimeout(resolve, 300))
  const { id } = await startImport(api, journey.id, body.id, { columns: [{ header: 'id', role: 'EXTERNAL_ID' }, { header: 'day', role: 'DATE' }, { header: 'nps', role: 'ANSWER', metric: 'NPS' }] })
  void listen(`subscription { importProgress(id: "${id}") { state rowsRead rowsTotal } }`, ({ importProgress }) => progress.push(importProgress))
  expect(await ended(api, id)).toMatchObject({ state: 'DONE', rowsRead: 1200 })
  await expect.poll(() => progress.at(-1), { timeout: 5000 }).toEqual({ state: 'DONE', rowsRead: 1200, rowsTotal: 1200 })
  await expect.poll(() => changes.length, { timeout: 5000 }).toBeGreaterThanOrEqual(2)
  expect(changes[0]).toMatchObject({ journeyId: journey.id })
})

it('an action and a decision are told to those who look at their journey, and to nobody else', async () => {
  const edits = [{ addStage: { key: 's', name: 'S' } }, { addTouchpoint: { key: 't', stage: 's', name: 'T', kind: 'SUPPORT' as const } }]
  const [journey, other] = [await TestJourney.create(api, 'Acted on', edits), await TestJourney.create(api, 'Left alone', edits)]
  const heard: unknown[] = []
  for (const { id } of [journey, other])
    void listen(`subscription { actionsChanged(journeyId: "${id}") { journeyId } }`, ({ actionsChanged }) => heard.push(actionsChanged.journeyId))
  await new Promise(resolve => setTimeout(resolve, 300))
  const action = { id: randomUUID(), journeyId: journey.id, touchpointKey: 't', what: 'More people' }
  const ask = (mutation: string, type: string, input: object) => api.data(`mutation ($input: ${type}!) { ${mutation}(input: $input) { userErrors { code } } }`, { input })
  await ask('beginAction', 'BeginActionInput', action)
  await ask('beginAction', 'BeginActionInput', action)
  await ask('updateAction', 'UpdateActionInput', { id: action.id, state: 'UNDER_WAY' })
  await ask('recordDecision', 'RecordDecisionInput', { id: randomUUID(), journeyId: journey.id, text: 'Go on' })
  await ask('removeAction', 'RemoveActionInput', { id: action.id })
  await expect.poll(() => heard.length, { timeout: 5000 }).toBe(4)
  expect(new Set(heard)).toEqual(new Set([journey.id]))
})

async function listen(query: string, hear: (data: any) => void): Promise<void> {
  for await (const { data } of client.iterate({ query }))
    hear(data)
}
