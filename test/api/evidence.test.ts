import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { askAs } from '../support/ask-as.ts'
import { TestJourney } from '../support/journey-api.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()
let journey: TestJourney

beforeAll(async () => {
  journey = await TestJourney.create(api, 'Support by phone', [
    { addStage: { key: 'solve', name: 'Solving' } },
    { addTouchpoint: { key: 'call', stage: 'solve', name: 'The call' } },
    { addMetricCard: { key: 'csat', touchpoint: 'call', metric: 'CSAT_5' } },
    { addMetricCard: { key: 'ces', touchpoint: 'call', metric: 'CES_10' } },
    { addMetricCard: { key: 'nps', metric: 'NPS' } },
  ])
})

const faults = 'userErrors { code message field ... on InputError { params } }'

async function record(submissions: object[], { batchKey = randomUUID() as string, source = 'helpdesk', journeyId = journey.id } = {}) {
  const { recordSubmissions } = await api.data(`mutation ($input: RecordSubmissionsInput!) { recordSubmissions(input: $input) {
    repeated batch { id kind source submissions answers verbatims known takenBackAt } ${faults} } }`, { input: { journeyId, batchKey, source, submissions } })
  return recordSubmissions
}

async function enter(entry: object) {
  const { recordAggregate } = await api.data(`mutation ($input: RecordAggregateInput!) { recordAggregate(input: $input) {
    entry { id touchpointKey metric { key version } period { from to } source n enteredBy { name } } ${faults} } }`, {
    input: { journeyId: journey.id, entryId: randomUUID(), source: 'monthly report', period: { from: '2023-01-01', to: '2023-02-01' }, ...entry },
  })
  return recordAggregate
}

async function takeBack(what: object) {
  return (await api.data(`mutation ($input: TakeBackInput!) { takeBack(input: $input) { submissions answers ${faults} } }`, { input: what })).takeBack
}

async function callReadings(from: string, to: string): Promise<Record<string, { n: number, value: number | null, mean: number | null, enteredByHand: boolean }>> {
  const { overlay } = await journey.read(`overlay(window: { from: "${from}", to: "${to}" }) { touchpoints { readings { metric { key } n value mean enteredByHand } } }`)
  return Object.fromEntries(overlay.touchpoints[0].readings.map(({ metric, ...reading }: { metric: { key: string } }) => [metric.key, reading]))
}

const answer = { touchpoint: 'call', metric: 'CSAT_5', value: 4 }

describe('a batch of submissions', () => {
  it('is recorded with answers, words and segments, and read at once', async () => {
    const { batch, userErrors } = await record([
      { externalId: 'T-1', occurredAt: '2024-05-01T23:30:00Z', answers: [answer, { metric: 'NPS', value: 9 }], verbatims: [{ touchpoint: 'call', text: 'Quick and kind', negative: false }], segments: [{ dimension: 'tier', value: 'gold' }] },
      { day: '2024-05-02', answers: [{ ...answer, value: 2 }, { touchpoint: 'call', metric: 'CES_10', absence: 'NOT_APPLICABLE' }] },
      { day: '2024-05-02', answers: [{ ...answer, value: 2 }] },
    ])
    expect(userErrors).toEqual([])
    expect(batch).toMatchObject({ kind: 'API', source: 'helpdesk', submissions: 3, answers: 4, verbatims: 1, known: 0, takenBackAt: null })
    expect((await callReadings('2024-05-01', '2024-06-01')).CSAT_5).toMatchObject({ n: 3, value: 1 / 3, enteredByHand: false })
    expect((await api.data('query ($id: ID!) { node(id: $id) { id ... on Batch { submissions } } }', { id: batch.id })).node).toEqual({ id: batch.id, submissions: 3 })
  })

  it('sent again gets its first answer and adds nothing, both at once too', async () => {
    const batchKey = randomUUID()
    const submissions = [{ day: '2024-06-02', answers: [answer] }]
    const answers = await Promise.all([record(submissions, { batchKey }), record(submissions, { batchKey }), record(submissions, { batchKey })])
    expect(answers.map(({ repeated }) => repeated).sort()).toEqual([false, true, true])
    expect(new Set(answers.map(({ batch }) => batch.id)).size).toBe(1)
    expect((await callReadings('2024-06-01', '2024-07-01')).CSAT_5!.n).toBe(1)
  })

  it('leaves out what its source recorded before under the same id', async () => {
    const submission = { externalId: 'T-2', day: '2024-07-02', answers: [answer] }
    expect((await record([submission])).batch).toMatchObject({ submissions: 1, known: 0 })
    expect((await record([submission, { ...submission, externalId: 'T-3' }])).batch).toMatchObject({ submissions: 1, answers: 1, known: 1 })
    expect((await record([submission], { source: 'another' })).batch).toMatchObject({ submissions: 1, known: 0 })
  })

  it('falls on the day of the workspace\'s zone', async () => {
    await api.data('mutation { updateWorkspace(input: { timeZone: "Asia/Tehran" }) { userErrors { code } } }')
    await record([{ occurredAt: '2024-08-01T21:00:00Z', answers: [answer] }])
    await api.data('mutation { updateWorkspace(input: { timeZone: "UTC" }) { userErrors { code } } }')
    expect((await callReadings('2024-08-01', '2024-08-02')).CSAT_5!.n).toBe(0)
    expect((await callReadings('2024-08-02', '2024-08-03')).CSAT_5!.n).toBe(1)
  })

  it.each([
    [{ day: '2024-09-01', answers: [{ ...answer, value: 11 }] }, 'OFF_SCALE', 'answers.0.value'],
    [{ day: '2024-09-01', answers: [{ ...answer, value: 3.5 }] }, 'OFF_SCALE', 'answers.0.value'],
    [{ day: '2024-09-01', answers: [{ ...answer, touchpoint: 'chat' }] }, 'UNKNOWN_TOUCHPOINT', 'answers.0.touchpoint'],
    [{ day: '2024-09-01', answers: [{ ...answer, metric: 'CSAT_6' }] }, 'UNKNOWN_METRIC', 'answers.0.metric'],
    [{ day: '2024-09-01', answers: [{ ...answer, absence: 'NO_ANSWER' }] }, 'VALUE_OR_ABSENCE', 'answers.0.value'],
    [{ day: '2024-09-01', answers: [answer, answer] }, 'ANSWERED_TWICE', 'answers.1'],
    [{ day: '2024-09-01', answers: [] }, 'EMPTY_SUBMISSION', 'answers'],
    [{ day: '2024-09-01', answers: [answer], verbatims: [{ text: ' ' }] }, 'TEXT_LENGTH', 'verbatims.0.text'],
    [{ day: '2024-09-01', answers: [answer], segments: [{ dimension: 'a b', value: '1' }] }, 'BAD_DIMENSION', 'segments.0.dimension'],
    [{ answers: [answer] }, 'NO_DATE', 'occurredAt'],
    [{ day: '1066-09-01', answers: [answer] }, 'BAD_DATE', 'day'],
  ])('with %j is refused whole: %s', async (wrong, code, path) => {
    const { batch, userErrors } = await record([{ day: '2024-09-01', answers: [answer] }, wrong])
    expect(batch).toBeNull()
    expect(userErrors).toMatchObject([{ code, field: ['input', 'submissions', '1', ...path.split('.')] }])
    expect((await callReadings('2024-09-01', '2024-09-02')).CSAT_5!.n).toBe(0)
  })

  it('has at most 250 submissions and a journey that exists', async () => {
    expect((await record([])).userErrors).toMatchObject([{ code: 'LIST_LENGTH' }])
    expect((await record([{ day: '2024-09-01', answers: [answer] }], { journeyId: 'nonsense' })).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'journeyId'] }])
  })

  it('taken back no longer counts, and its ids can be recorded anew', async () => {
    const submission = { externalId: 'T-9', day: '2024-10-02', answers: [answer] }
    const { batch } = await record([submission])
    expect(await takeBack({ batchId: batch.id })).toEqual({ submissions: 1, answers: 1, userErrors: [] })
    expect((await callReadings('2024-10-01', '2024-11-01')).CSAT_5!.n).toBe(0)
    expect((await record([submission])).batch).toMatchObject({ submissions: 1, known: 0 })
    expect(await takeBack({})).toMatchObject({ userErrors: [{ code: 'ONE_THING' }] })
    expect(await takeBack({ batchId: journey.id })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND' }] })
  })
})

describe('answers that were counted elsewhere', () => {
  it('are recorded as hits of how many, per point, or as a mean, and marked as entered by hand', async () => {
    const hits = await enter({ touchpoint: 'call', metric: 'CSAT_5', hits: 321, of: 412 })
    expect(hits.userErrors).toEqual([])
    expect(hits.entry).toMatchObject({ touchpointKey: 'call', metric: { key: 'CSAT_5' }, period: { from: '2023-01-01', to: '2023-02-01' }, n: 412, enteredBy: { name: 'Owner' } })
    await enter({ touchpoint: 'call', metric: 'CES_10', mean: 4.2, of: 100 })
    await enter({ touchpoint: 'call', metric: 'CES_10', counts: [{ point: 2, count: 50 }, { point: 4, count: 50 }] })
    expect(await callReadings('2023-01-01', '2023-02-01')).toMatchObject({
      CSAT_5: { n: 412, value: 321 / 412, enteredByHand: true },
      CES_10: { n: 200, mean: (420 + 300) / 200, enteredByHand: true },
    })
    expect((await callReadings('2023-01-02', '2023-02-01')).CSAT_5!.n).toBe(0)
  })

  it('sent again are not recorded twice', async () => {
    const entryId = randomUUID()
    const entry = { entryId, touchpoint: 'call', metric: 'CSAT_5', hits: 1, of: 2, period: { from: '2022-01-01', to: '2022-02-01' } }
    const [first, second] = [await enter(entry), await enter(entry)]
    expect(second).toEqual(first)
    expect((await callReadings('2022-01-01', '2022-02-01')).CSAT_5!.n).toBe(2)
  })

  it.each([
    [{ metric: 'CSAT_5', hits: 5, of: 4 }, 'HITS_OUT_OF_RANGE'],
    [{ metric: 'CSAT_5', hits: -1, of: 4 }, 'HITS_OUT_OF_RANGE'],
    [{ metric: 'CSAT_5', hits: 1 }, 'OUT_OF_RANGE'],
    [{ metric: 'CSAT_5', hits: 0, of: 0 }, 'OUT_OF_RANGE'],
    [{ metric: 'CSAT_5', mean: 4.1, of: 9 }, 'FORM_DOES_NOT_FIT'],
    [{ metric: 'NPS', hits: 4, of: 9 }, 'FORM_DOES_NOT_FIT'],
    [{ metric: 'CES_10', mean: 0.5, of: 9 }, 'OFF_SCALE'],
    [{ metric: 'CSAT_5', counts: [{ point: 6, count: 1 }] }, 'OFF_SCALE'],
    [{ metric: 'CSAT_5', counts: [{ point: 5, count: 1 }, { point: 5, count: 2 }] }, 'BAD_COUNT'],
    [{ metric: 'CSAT_5', counts: [{ point: 5, count: 0 }] }, 'OUT_OF_RANGE'],
    [{ metric: 'CSAT_5' }, 'ONE_FORM'],
    [{ metric: 'CSAT_5', hits: 1, of: 2, mean: 3 }, 'ONE_FORM'],
    [{ metric: 'CSAT_5', hits: 1, of: 2, touchpoint: 'chat' }, 'UNKNOWN_TOUCHPOINT'],
    [{ metric: 'CSAT_5', hits: 1, of: 2, period: { from: '2023-02-01', to: '2023-02-01' } }, 'BAD_PERIOD'],
    [{ metric: 'CSAT_5', hits: 1, of: 2, entryId: 'not a uuid' }, 'BAD_ID'],
  ])('as %j are refused: %s', async (entry, code) => {
    expect(await enter({ touchpoint: 'call', ...entry })).toMatchObject({ entry: null, userErrors: [{ code }] })
  })

  it('are listed on their journey and can be taken back', async () => {
    const { entry } = await enter({ metric: 'NPS', counts: [{ point: 10, count: 3 }, { point: 0, count: 1 }], period: { from: '2021-01-01', to: '2021-02-01' } })
    const list = 'aggregateEntries(touchpoint: "", first: 1) { totalCount edges { node { id n touchpointKey metric { key } } } }'
    expect((await journey.read(list)).aggregateEntries).toEqual({ totalCount: 1, edges: [{ node: { id: entry.id, n: 4, touchpointKey: null, metric: { key: 'NPS' } } }] })
    expect(await takeBack({ entryId: entry.id })).toEqual({ submissions: 0, answers: 4, userErrors: [] })
    expect((await journey.read(list)).aggregateEntries.totalCount).toBe(0)
  })
})

describe('what customers said', () => {
  const words = `totalCount reasons { code text count negative } edges { node { id kind text code day source negative touchpointKey segments { dimension value label } } } pageInfo { hasNextPage endCursor }`

  it('is read complaints first, with its reasons counted', async () => {
    const said = await TestJourney.create(api, 'Said', [{ addStage: { key: 's', name: 'S' } }, { addTouchpoint: { key: 'a', stage: 's', name: 'A' } }, { addTouchpoint: { key: 'b', stage: 's', name: 'B' } }])
    const slow = { touchpoint: 'a', text: 'Too slow', code: 'slow', negative: true }
    await record([
      { day: '2024-01-03', answers: [], verbatims: [{ touchpoint: 'a', text: 'Lovely', negative: false }] },
      { day: '2024-01-01', answers: [], verbatims: [slow, { text: 'So-so' }], segments: [{ dimension: 'tier', value: 'gold' }] },
      { day: '2024-01-02', answers: [], verbatims: [slow] },
      { day: '2024-02-02', answers: [], verbatims: [{ touchpoint: 'b', text: 'خیلی طول کشید', negative: true }] },
    ], { journeyId: said.id })
    const { verbatims } = await said.read(`verbatims(window: { from: "2024-01-01", to: "2024-02-01" }) { ${words} }`)
    expect(verbatims.edges.map(({ node }: any) => [node.text, node.kind, node.touchpointKey, node.day])).toEqual([
      ['Too slow', 'REASON', 'a', '2024-01-02'],
      ['Too slow', 'REASON', 'a', '2024-01-01'],
      ['So-so', 'TEXT', null, '2024-01-01'],
      ['Lovely', 'TEXT', 'a', '2024-01-03'],
    ])
    expect(verbatims.reasons).toEqual([{ code: 'slow', text: 'Too slow', count: 2, negative: true }])
    expect(verbatims.edges[1].node.segments).toEqual([{ dimension: 'tier', value: 'gold', label: 'gold' }])

    const gold = await said.read(`verbatims(segment: [{ dimension: "tier", values: ["gold", "silver"] }]) { totalCount reasons { count } }`)
    expect(gold.verbatims).toEqual({ totalCount: 2, reasons: [{ count: 1 }] })
    const read = 'query ($id: ID!) { journey(id: $id) { all: verbatims { totalCount withheld } gold: verbatims(segment: [{ dimension: "tier", values: ["gold"] }]) { totalCount withheld reasons { count } edges { cursor } } } }'
    expect((await askAs(api, 'VIEWER', read, { id: said.id })).journey).toEqual({ all: { totalCount: 5, withheld: false }, gold: { totalCount: 0, withheld: true, reasons: [], edges: [] } })

    const { stages } = await said.read(`stages { touchpoints { key verbatims(first: 1) { ${words} } } }`)
    const statements = api.statements.length
    expect(stages[0].touchpoints.map((touchpoint: any) => [touchpoint.key, touchpoint.verbatims.totalCount, touchpoint.verbatims.edges[0].node.text])).toEqual([['a', 3, 'Too slow'], ['b', 1, 'خیلی طول کشید']])
    expect(api.statements.filter(sql => sql.includes('verbatims'))).toHaveLength(1)
    expect(statements).toBeLessThanOrEqual(6)

    const { id, ...node } = verbatims.edges[0].node
    expect((await api.data(`query ($id: ID!) { node(id: $id) { ... on Verbatim { text day touchpointKey } } }`, { id })).node).toEqual({ text: node.text, day: node.day, touchpointKey: 'a' })
  })
})

describe('whoever only looks', () => {
  it('may not record, enter or take back', async () => {
    const input = { journeyId: journey.id, batchKey: 'a', source: 's', submissions: [{ day: '2024-05-01', answers: [answer] }] }
    await expect(askAs(api, 'VIEWER', 'mutation ($input: RecordSubmissionsInput!) { recordSubmissions(input: $input) { repeated } }', { input })).rejects.toThrow('Your role does not allow this.')
    await expect(askAs(api, 'VIEWER', 'mutation { takeBack(input: { batchId: "x" }) { answers } }')).rejects.toThrow('Your role does not allow this.')
  })
})
