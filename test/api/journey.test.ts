import { randomUUID } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { mapFields, TestJourney } from '../support/journey-api.ts'
import { firstList } from '../support/journey-arbitraries.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()

function create(input: object) {
  return api.data(`mutation($input: CreateJourneyInput!) { createJourney(input: $input) {
  journey { id key name perspective revision } userErrors { code field } } }`, { input }).then(data => data.createJourney)
}

describe('a new journey', () => {
  it('has a key from its name, revision 1 and a log that begins with its name', async () => {
    const { journey, userErrors } = await create({ name: 'Buying a Café table' })
    expect(userErrors).toEqual([])
    expect(journey).toMatchObject({ key: 'buying-a-cafe-table', name: 'Buying a Café table', perspective: 'AS_IS', revision: 1 })
    const { log } = (await api.data('query($id: ID) { journey(id: $id) { log { totalCount edges { node { revision author { name } edits } } } } }', { id: journey.id })).journey
    expect(log).toMatchObject({ totalCount: 1, edges: [{ node: { revision: 1, author: { name: api.viewer.name }, edits: [{ updateJourney: { name: 'Buying a Café table' } }] } }] })
  })

  it('gets the next free key where the name is taken or in another script', async () => {
    const keys = []
    for (const name of ['خرید', 'پشتیبانی', 'Same', 'Same'])
      keys.push((await create({ name })).journey.key)
    expect(keys).toEqual(['journey', 'journey-2', 'same', 'same-2'])
  })

  it('is refused with a key that is taken or none, and without a name that can be seen', async () => {
    await create({ name: 'A', key: 'taken' })
    expect((await create({ name: 'B', key: 'taken' })).userErrors).toEqual([{ code: 'KEY_TAKEN', field: ['input', 'key'] }])
    expect((await create({ name: 'B', key: 'not a key' })).userErrors).toEqual([{ code: 'BAD_KEY', field: ['input', 'key'] }])
    expect((await create({ name: ' \u200B' })).userErrors).toEqual([{ code: 'UNSEEN_CHARACTER', field: ['input', 'name'] }])
    expect((await create({ name: 'B', evidenceOf: 'nothing' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'evidenceOf'] }])
  })

  it('is made once where two people take one key at the same moment', async () => {
    const answers = await Promise.all([1, 2, 3, 4].map(() => create({ name: 'At once', key: 'at-once' })))
    expect(answers.flatMap(({ userErrors }) => userErrors)).toEqual(Array.from({ length: 3 }, () => ({ code: 'KEY_TAKEN', field: ['input', 'key'] })))
  })

  it('that is deleted is found no more, and its key is free', async () => {
    const { journey } = await create({ name: 'Short', key: 'short' })
    const { deleteJourney } = await api.data('mutation($id: ID!) { deleteJourney(input: { journeyId: $id }) { deletedJourneyId userErrors { code } } }', { id: journey.id })
    expect(deleteJourney).toEqual({ deletedJourneyId: journey.id, userErrors: [] })
    expect(await api.data('query($id: ID!) { journey(key: "short") { id } node(id: $id) { id } }', { id: journey.id })).toEqual({ journey: null, node: null })
    expect((await create({ name: 'Short', key: 'short' })).userErrors).toEqual([])
  })
})

describe('a map', () => {
  it('is read as it was drawn', async () => {
    const journey = await TestJourney.create(api, 'Whole', [...firstList.slice(1), { addNote: { key: 'n', touchpoint: 'call', kind: 'PAIN', text: 'Long wait' } }, { addMetricCard: { key: 'm', metric: 'NPS', weight: 2 } }, { addMetricCard: { key: 'c', touchpoint: 'call', metric: 'CSAT_5', asks: 'the call' } }, { addLane: { key: 'think', name: 'Thinking', kind: 'TEXT' } }, { addPersona: { key: 'p', name: 'Regular' } }, { updateTouchpoint: { key: 'call', emotion: -2, description: 'd' } }])
    const map = await journey.read(mapFields)
    expect(map).toMatchObject({
      name: 'Whole',
      revision: 2,
      touchpointCount: 4,
      personas: [{ name: 'Newcomer' }, { name: 'Regular' }],
      laneGrouping: 'CHANNEL',
      lanes: [{ key: 'thinking', noteKind: 'THINKING' }, { key: 'web', kind: 'CHANNEL' }, { key: 'phone', kind: 'CHANNEL' }, { key: 'think', kind: 'TEXT', noteKind: null }, { key: 'systems', kind: 'BACKSTAGE' }],
      transitions: [{ from: { key: 'search' }, to: { key: 'order' } }],
      outcomeMetrics: [{ key: 'm', weight: 2 }],
    })
    expect(map.viewerCan).toContain('EDIT')
    expect(map.stages.map((stage: { key: string, touchpoints: { key: string }[] }) => [stage.key, ...stage.touchpoints.map(({ key }) => key)]))
      .toEqual([['find', 'search', 'pay'], ['buy', 'order', 'call'], ['use']])
    expect(map.stages[1].touchpoints[1]).toMatchObject({ emotion: -2, channel: { key: 'web' }, stage: { key: 'buy' }, needs: [{ kind: 'FAST_RESPONSE', importance: 'MEDIUM' }], notes: [{ text: 'Long wait' }], metricCards: [{ asks: 'the call', weight: 1 }] })
  })

  it('has backstage lanes, personas, cells, owners and links to other journeys, by lanes of personas where one wants', async () => {
    const other = await TestJourney.create(api, 'What comes next')
    const journey = await TestJourney.create(api, 'With lanes', firstList.slice(1))
    const { userErrors } = await journey.edit([
      { updateJourney: { laneGrouping: 'PERSONA' } },
      { updateTouchpoint: { key: 'pay', persona: 'newcomer', lane: 'systems', owner: 'Payments', expectation: 'No queue', linkedJourney: other.id } },
      { addNote: { key: 'thought', stage: 'find', lane: 'thinking', kind: 'THINKING', text: 'Is it worth it?' } },
      { addNote: { key: 'quote', touchpoint: 'search', kind: 'QUOTE', text: 'q' } },
    ])
    expect(userErrors).toEqual([])
    const map = await journey.read(mapFields)
    expect(map.lanes.map(({ kind, key }: Record<string, string>) => `${kind} ${key}`)).toEqual(['TEXT thinking', 'PERSONA newcomer', 'BACKSTAGE systems'])
    const [{ notes, touchpoints: [search, pay] }] = map.stages
    expect(notes).toEqual([{ key: 'thought', kind: 'THINKING', text: 'Is it worth it?', lane: { key: 'thinking' } }])
    expect(search).toMatchObject({ lane: null, persona: null, linkedJourney: null, notes: [{ key: 'quote' }] })
    expect(pay).toMatchObject({ lane: { key: 'systems' }, persona: { key: 'newcomer' }, owner: 'Payments', expectation: 'No queue', linkedJourney: { key: 'what-comes-next' } })
    await api.data('mutation($id: ID!) { deleteJourney(input: { journeyId: $id }) { userErrors { code } } }', { id: other.id })
    expect((await journey.read(mapFields)).stages[0].touchpoints[1].linkedJourney).toBeNull()
  })

  // Two of them find out who is asking.
  it('takes four statements however much is drawn, and a list of journeys as many for two as for one', async () => {
    const small = await TestJourney.create(api, 'Counted', firstList.slice(1))
    await small.read(mapFields)
    const few = api.statements.length
    const touchpoints = Array.from({ length: 200 }, (_, index) => ({ addTouchpoint: { key: `t${index}`, name: 't', stage: 'use' } }))
    const big = await TestJourney.create(api, 'Counted too', [...firstList.slice(1), ...touchpoints, ...touchpoints.slice(1).map((_, index) => ({ addTransition: { key: `x${index}`, from: `t${index}`, to: `t${index + 1}` } }))])
    expect(await big.read('touchpointCount')).toEqual({ touchpointCount: 204 })
    await big.read(mapFields)
    expect(api.statements).toHaveLength(few)
    expect(few).toBe(4)
    const list = (text: string) => api.data(`{ journeys(first: 10, filter: { text: "${text}" }) { totalCount edges { node { owner { name } touchpointCount stages { touchpoints { key needs { text } } } bin { key } log(first: 5) { edges { node { revision author { name } } } } } } } }`)
    expect((await list('Counted too')).journeys.totalCount).toBe(1)
    const forOne = api.statements.length
    expect((await list('Counted')).journeys.totalCount).toBe(2)
    expect(api.statements).toHaveLength(forOne)
    expect(forOne).toBeLessThanOrEqual(8)
  })

  it('gives things ids that find them again, and only them', async () => {
    const journey = await TestJourney.create(api, 'Ids', firstList.slice(1))
    const { stages } = await journey.read('stages { touchpoints { id key } }')
    const [{ id, key }] = stages[0].touchpoints
    expect(await api.data('query($id: ID!) { node(id: $id) { __typename id ... on Touchpoint { key } } }', { id })).toEqual({ node: { __typename: 'Touchpoint', id, key } })
    const other = Buffer.from(`Touchpoint:${randomUUID()}:${key}`).toString('base64url')
    expect(await api.data('query($id: ID!) { node(id: $id) { id } }', { id: other })).toEqual({ node: null })
  })
})

describe('the list of journeys', () => {
  it('is paged by name and filtered by text as people type it, perspective and owner', async () => {
    await create({ name: 'Zebra می\u200Cخواهم ۱۲', perspective: 'TO_BE' })
    await create({ name: 'Zebra A' })
    const list = (filter: object, page = 'first: 50') => api.data(`query($filter: JourneyFilter) { journeys(${page}, filter: $filter) { totalCount pageInfo { hasNextPage endCursor } edges { node { name } } } }`, { filter }).then(data => data.journeys)
    expect((await list({ text: 'zebra' })).edges.map((edge: { node: { name: string } }) => edge.node.name)).toEqual(['Zebra A', 'Zebra می\u200Cخواهم ۱۲'])
    expect(await list({ text: 'ميخواهم 12' })).toMatchObject({ totalCount: 1 })
    expect(await list({ text: 'zebra', perspective: 'TO_BE' })).toMatchObject({ totalCount: 1 })
    expect(await list({ text: '%' })).toMatchObject({ totalCount: 0 })
    expect(await list({ ownerId: 'nobody' })).toMatchObject({ totalCount: 0 })
    const first = await list({ text: 'zebra' }, 'first: 1')
    expect(first).toMatchObject({ totalCount: 2, pageInfo: { hasNextPage: true }, edges: [{ node: { name: 'Zebra A' } }] })
    expect(await list({ text: 'zebra' }, `first: 1, after: "${first.pageInfo.endCursor}"`)).toMatchObject({ pageInfo: { hasNextPage: false }, edges: [{ node: { name: expect.stringContaining('۱۲') } }] })
  })
})
