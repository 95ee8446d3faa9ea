import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { todayIn } from '../../api/src/access/today.ts'
import { uuidOf } from '../../api/src/graphql/node-id.ts'
import { addDays } from '../../api/src/modules/metric/days.ts'
import { askAs } from '../support/ask-as.ts'
import { EvidenceRows } from '../support/evidence-rows.ts'
import { TestJourney } from '../support/journey-api.ts'
import { execute } from '../support/postgres.ts'
import { lineOf } from '../support/sfo-journey.ts'
import { useApi } from '../support/start-api.ts'

const fields = `id journeyId touchpointKey touchpointName touchpoint { key name } what why metric { key } expectedValue owner dueOn
  state isOverdue startedOn doneOn createdBy { name }`
const errors = 'userErrors { code field ... on InputError { params } }'
const begin = `mutation ($input: BeginActionInput!) { beginAction(input: $input) { action { ${fields} } ${errors} } }`
const update = `mutation ($input: UpdateActionInput!) { updateAction(input: $input) { action { ${fields} } ${errors} } }`
const remove = `mutation ($input: RemoveActionInput!) { removeAction(input: $input) { removedId ${errors} } }`

const api = useApi()
const today = todayIn({ timeZone: 'UTC' })
let journey: TestJourney

beforeAll(async () => {
  journey = await TestJourney.create(api, 'Support', [
    { addStage: { key: 'help', name: 'Help' } },
    { addTouchpoint: { key: 'call', stage: 'help', name: 'Phone call', kind: 'SUPPORT' } },
    { addTouchpoint: { key: 'chat', stage: 'help', name: 'Chat', kind: 'SUPPORT' } },
    { addMetricCard: { key: 'c1', touchpoint: 'call', metric: 'CSAT_5', asks: 'the call' } },
  ])
})

const draft = () => ({ id: randomUUID() as string, journeyId: journey.id, touchpointKey: 'call', what: 'Call back within the hour' })
const beginAction = async (input: object) => (await api.data(begin, { input })).beginAction
const updateAction = async (input: object) => (await api.data(update, { input })).updateAction

describe('an improvement action', () => {
  it('is begun with all that is said of it, and is found everywhere', async () => {
    const said = { ...draft(), why: 'Fewer repeat calls', metricKey: 'CSAT_5', expectedValue: 0.8, owner: 'Service desk', dueOn: addDays(today, -1) }
    const { action, userErrors } = await beginAction(said)
    expect(userErrors).toEqual([])
    const { id: _, metricKey, ...rest } = said
    expect(action).toMatchObject({ ...rest, metric: { key: metricKey }, touchpoint: { key: 'call', name: 'Phone call' }, state: 'PLANNED', isOverdue: true, startedOn: null, createdBy: { name: api.viewer.name } })
    const { node, journey: read } = await api.data('query ($id: ID!, $journey: ID!) { node(id: $id) { ... on ImprovementAction { what } } journey(id: $journey) { viewerCan actions { id } stages { touchpoints { key actions(state: [PLANNED]) { id } } } } }', { id: action.id, journey: journey.id })
    expect(node).toEqual({ what: 'Call back within the hour' })
    expect(read).toEqual({ viewerCan: expect.arrayContaining(['ACT']), actions: [{ id: action.id }], stages: [{ touchpoints: [{ key: 'call', actions: [{ id: action.id }] }, { key: 'chat', actions: [] }] }] })
  })

  it('is begun once, however often it is sent, also at once', async () => {
    const input = draft()
    const answers = await Promise.all([1, 2, 3].map(() => api.ask(begin, { input })))
    expect(new Set(answers.map(({ data }) => data.beginAction.action.id)).size).toBe(1)
    const { action } = await beginAction({ ...input, what: 'Something else' })
    expect(action.what).toBe('Call back within the hour')
    expect(await beginAction({ ...input, touchpointKey: 'chat' })).toMatchObject({ action: null, userErrors: [{ code: 'ID_TAKEN', field: ['input', 'id'] }] })
    const other = await TestJourney.create(api, 'Other', [{ addStage: { key: 's', name: 'S' } }, { addTouchpoint: { key: 'call', stage: 's', name: 'Call', kind: 'SUPPORT' } }])
    expect(await beginAction({ ...input, journeyId: other.id })).toMatchObject({ action: null, userErrors: [{ code: 'ID_TAKEN' }] })
  })

  it.each([
    ['BAD_ID', 'id', { id: '17' }],
    ['NOT_FOUND', 'journeyId', { journeyId: 'nonsense' }],
    ['UNKNOWN_TOUCHPOINT', 'touchpointKey', { touchpointKey: 'toString' }],
    ['TEXT_LENGTH', 'what', { what: ' ' }],
    ['TEXT_LENGTH', 'what', { what: 'x'.repeat(301) }],
    ['TEXT_LENGTH', 'why', { why: 'x'.repeat(1001) }],
    ['TEXT_LENGTH', 'owner', { owner: 'x'.repeat(201) }],
    ['UNKNOWN_METRIC', 'metricKey', { metricKey: 'GUESS' }],
    ['AIM_WITHOUT_METRIC', 'expectedValue', { expectedValue: 0.5 }],
    ['OUT_OF_RANGE', 'expectedValue', { metricKey: 'CSAT_5', expectedValue: 80 }],
    ['FUTURE_DAY', 'doneOn', { state: 'DONE', doneOn: addDays(today, 1) }],
    ['DONE_BEFORE_BEGUN', 'doneOn', { state: 'DONE', startedOn: today, doneOn: addDays(today, -1) }],
  ])('is refused with %s at %s', async (code, field, wrong) => {
    const { action, userErrors } = await beginAction({ ...draft(), ...wrong })
    expect(action).toBeNull()
    expect(userErrors).toMatchObject([{ code, field: ['input', field] }])
  })

  it('changes where it is told to and nowhere else; null clears', async () => {
    const { action } = await beginAction({ ...draft(), owner: 'Service desk', dueOn: today, metricKey: 'CSAT_5', expectedValue: 0.8 })
    const started = await updateAction({ id: action.id, state: 'UNDER_WAY' })
    expect(started.action).toEqual({ ...action, state: 'UNDER_WAY', startedOn: today })
    const cleared = await updateAction({ id: action.id, owner: null, dueOn: null })
    expect(cleared.action).toEqual({ ...started.action, owner: null, dueOn: null })
    expect((await updateAction({ id: action.id, metricKey: 'NPS' })).action).toMatchObject({ metric: { key: 'NPS' }, expectedValue: null })
    const done = await updateAction({ id: action.id, state: 'DONE', startedOn: addDays(today, -9), doneOn: addDays(today, -2) })
    expect(done.action).toMatchObject({ state: 'DONE', startedOn: addDays(today, -9), doneOn: addDays(today, -2), isOverdue: false })
    expect((await updateAction({ id: action.id, state: 'UNDER_WAY' })).action).toMatchObject({ startedOn: addDays(today, -9), doneOn: null })
    expect(await updateAction({ id: action.id, what: null })).toMatchObject({ action: null, userErrors: [{ code: 'TEXT_LENGTH' }] })
    expect(await updateAction({ id: randomUUID(), what: 'x' })).toMatchObject({ userErrors: [{ code: 'NOT_FOUND', field: ['input', 'id'] }] })
  })

  it('is removed, and begun again under its id', async () => {
    const input = draft()
    const { action } = await beginAction(input)
    expect((await api.data(remove, { input: { id: input.id } })).removeAction).toEqual({ removedId: action.id, userErrors: [] })
    expect((await api.data('query ($id: ID!) { node(id: $id) { id } }', { id: action.id })).node).toBeNull()
    expect((await beginAction(input)).action.id).toBe(action.id)
  })

  it('stays readable when its touchpoint is removed', async () => {
    const { action } = await beginAction({ ...draft(), touchpointKey: 'chat' })
    await journey.edit([{ removeTouchpoint: { key: 'chat' } }])
    const { journey: read } = await api.data('query ($id: ID!) { journey(id: $id) { actions { id touchpointKey touchpointName touchpoint { key } } } }', { id: journey.id })
    expect(read.actions).toContainEqual({ id: action.id, touchpointKey: 'chat', touchpointName: 'Chat', touchpoint: null })
    expect((await updateAction({ id: action.id, state: 'DROPPED' })).action).toMatchObject({ state: 'DROPPED', touchpointName: 'Chat' })
    await api.data(remove, { input: { id: action.id } })
    expect(await beginAction({ ...draft(), touchpointKey: 'chat' }), 'its removal can be undone').toMatchObject({ action: { touchpointName: 'Chat' }, userErrors: [] })
  })

  it('keeps an aim that its metric has outgrown, until another is named', async () => {
    const { action } = await beginAction({ ...draft(), metricKey: 'CSAT_5', expectedValue: 0.8 })
    await execute(api.database.superuserUrl, `update improvement_actions set expected_value = 80 where id = '${uuidOf('ImprovementAction', action.id)}'`)
    expect(await updateAction({ id: action.id, state: 'UNDER_WAY' })).toMatchObject({ action: { state: 'UNDER_WAY', expectedValue: 80 }, userErrors: [] })
    expect(await updateAction({ id: action.id, expectedValue: 81 })).toMatchObject({ action: null, userErrors: [{ code: 'OUT_OF_RANGE' }] })
  })

  it('is out of reach, as its journey\'s decisions are, once the journey is deleted', async () => {
    const gone = await TestJourney.create(api, 'Gone', [{ addStage: { key: 's', name: 'S' } }, { addTouchpoint: { key: 'call', stage: 's', name: 'Call', kind: 'SUPPORT' } }])
    const { action } = await beginAction({ ...draft(), journeyId: gone.id })
    const { recordDecision } = await api.data('mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { decision { id } } }', { input: { id: randomUUID(), journeyId: gone.id, text: 'Stop' } })
    await api.data('mutation ($input: DeleteJourneyInput!) { deleteJourney(input: $input) { userErrors { message } } }', { input: { journeyId: gone.id } })
    expect((await updateAction({ id: action.id, state: 'DONE' })).userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    expect((await api.data(remove, { input: { id: action.id } })).removeAction.userErrors).toMatchObject([{ code: 'NOT_FOUND' }])
    const { removeDecision } = await api.data('mutation ($input: RemoveDecisionInput!) { removeDecision(input: $input) { removedId userErrors { code } } }', { input: { id: recordDecision.decision.id } })
    expect(removeDecision).toEqual({ removedId: null, userErrors: [{ code: 'NOT_FOUND' }] })
  })

  it('is not for those who only look', async () => {
    await expect(askAs(api, 'VIEWER', begin, { input: draft() })).rejects.toThrow('Your role does not allow this.')
    const { journey: read } = await askAs(api, 'VIEWER', 'query ($id: ID!) { journey(id: $id) { viewerCan actions { what } } }', { id: journey.id })
    expect(read.viewerCan).toEqual(['VIEW'])
    expect(read.actions.length).toBeGreaterThan(0)
  })

  it('can be given to any member of the workspace', async () => {
    expect((await api.data('{ members { name role } }')).members).toEqual([{ name: api.viewer.name, role: 'OWNER' }])
  })

  it('is what was written, whatever that is', async () => {
    const what = '=HYPERLINK("x") \u202E<img src=x onerror=alert(1)>'
    expect((await beginAction({ ...draft(), what, owner: '@cmd' })).action).toMatchObject({ what, owner: '@cmd' })
  })
})

describe('all actions', () => {
  const list = 'query ($filter: ActionFilter, $first: Int, $after: String) { actions(filter: $filter, first: $first, after: $after) { totalCount pageInfo { endCursor } edges { node { what dueOn owner } } } }'
  let other: TestJourney
  const read = async (filter: object, page: object = {}) => (await api.data(list, { filter, ...page })).actions
  const whats = ({ edges }: any) => edges.map(({ node }: any) => node.what)

  beforeAll(async () => {
    other = await TestJourney.create(api, 'Listed', [{ addStage: { key: 's', name: 'S' } }, { addTouchpoint: { key: 'call', stage: 's', name: 'Call', kind: 'SUPPORT' } }])
    const begun = [
      { what: 'some day' },
      { what: 'next month', dueOn: addDays(today, 30), owner: 'گروه كيفيت' },
      { what: 'late', dueOn: addDays(today, -3), state: 'UNDER_WAY' },
      { what: 'done', dueOn: addDays(today, -5), state: 'DONE' },
    ]
    for (const input of begun)
      await beginAction({ ...draft(), journeyId: other.id, ...input })
  })

  it('stand with the next due first, page by page', async () => {
    const all = await read({ journeyId: other.id })
    expect(whats(all)).toEqual(['done', 'late', 'next month', 'some day'])
    const first = await read({ journeyId: other.id }, { first: 3 })
    expect(first.totalCount).toBe(4)
    expect(whats(await read({ journeyId: other.id }, { first: 3, after: first.pageInfo.endCursor }))).toEqual(['some day'])
  })

  it('are narrowed by state, owner and lateness', async () => {
    const journeyId = other.id
    expect(whats(await read({ journeyId, state: 'UNDER_WAY' }))).toEqual(['late'])
    expect(whats(await read({ journeyId, state: ['DONE', 'UNDER_WAY'] }))).toEqual(['done', 'late'])
    expect(whats(await read({ journeyId, owner: 'گروه کیفیت' }))).toEqual(['next month'])
    expect(whats(await read({ journeyId, overdue: true }))).toEqual(['late'])
    expect(whats(await read({ journeyId, overdue: false }))).toEqual(['done', 'next month', 'some day'])
    expect((await read({ journeyId: 'nonsense' })).totalCount).toBe(0)
  })

  it('leave out those of deleted journeys', async () => {
    const before = (await read({})).totalCount
    await api.data('mutation ($input: DeleteJourneyInput!) { deleteJourney(input: $input) { userErrors { message } } }', { input: { journeyId: other.id } })
    expect((await read({})).totalCount).toBe(before - 4)
  })
})

describe('the effect of an action', () => {
  const effect = `query ($journey: ID!) { journey(id: $journey) { actions { id effect { before { from to } after { from to } verdict answersNeeded explanation(locale: en)
    readingBefore { n value state }
    reading { asks n value state change { value n difference verdict explanation(locale: en) } } } } } }`
  const rows = new EvidenceRows(api)
  const answers = (n: number, hits: number) => [...Array.from<number>({ length: hits }).fill(5), ...Array.from<number>({ length: n - hits }).fill(1)]
  let call: { line: string, touchpoint: string, metric: string }
  const doneOn = addDays(today, -30)
  const startedOn = addDays(today, -60)
  const done = async (more: object = {}) => (await beginAction({ ...draft(), metricKey: 'CSAT_5', state: 'DONE', startedOn, doneOn, ...more })).action
  const effectOf = async ({ id }: { id: string }, role: 'OWNER' | 'VIEWER' = 'OWNER') => {
    const { journey: { actions } } = await askAs(api, role, effect, { journey: journey.id })
    return actions.find((action: { id: string }) => action.id === id).effect
  }

  beforeAll(async () => {
    call = { line: await lineOf(api, 'support'), touchpoint: 'call', metric: 'CSAT_5' }
    await rows.answers(call, addDays(startedOn, -30), answers(200, 120))
    await rows.answers(call, addDays(startedOn, -31), answers(50, 0))
    await rows.answers(call, addDays(doneOn, 1), answers(3, 3))
    await rows.answers(call, doneOn, answers(50, 0))
  })

  it('is unknown until it is done, and without a metric', async () => {
    expect(await effectOf(await done({ state: 'UNDER_WAY', doneOn: null }))).toBeNull()
    expect(await effectOf(await done({ metricKey: null }))).toBeNull()
  })

  it('tells what was before, though nobody has answered since', async () => {
    const told = await effectOf(await done({ startedOn: addDays(startedOn, -29), doneOn: today }))
    expect(told).toMatchObject({ verdict: null, reading: { n: 0, value: null, state: 'NO_DATA', change: null }, readingBefore: { n: 250, value: 0.48, state: 'OK' } })
  })

  it('says how many more answers are needed', async () => {
    const action = await done({ expectedValue: 0.75 })
    const told = await effectOf(action)
    expect(told).toMatchObject({
      before: { from: addDays(startedOn, -30), to: startedOn },
      after: { from: addDays(doneOn, 1), to: addDays(today, 1) },
      verdict: 'TOO_CLOSE',
      reading: { asks: 'the call', n: 3, value: 1, state: 'INDICATIVE', change: { value: 0.6, n: 200 } },
    })
    expect(told.answersNeeded).toBeGreaterThan(100)
    expect(told.explanation).toContain(`${told.answersNeeded} more answers would tell a change to 75%`)
  })

  it('is withheld from those who only look where answers are few', async () => {
    const told = await effectOf(await done({ expectedValue: 0.75 }), 'VIEWER')
    expect(told).toMatchObject({ verdict: null, reading: { state: 'SUPPRESSED', n: 3, value: null, change: null } })
    expect(told.explanation).not.toMatch(/NaN|null|100%/)
  })

  it('is told once there are enough', async () => {
    await rows.answers(call, addDays(today, -1), answers(197, 161))
    expect(await effectOf(await done({ expectedValue: 0.75 }))).toMatchObject({ verdict: 'BETTER', answersNeeded: null, reading: { n: 200, value: 0.82, change: { verdict: 'BETTER' } } })
  })

  it('of many actions costs as many statements as of one', async () => {
    const query = 'query ($id: ID!) { journey(id: $id) { actions { touchpoint { name } metric { key } createdBy { name } effect { verdict } } } }'
    const lone = await TestJourney.create(api, 'Lone', [{ addStage: { key: 's', name: 'S' } }, { addTouchpoint: { key: 'call', stage: 's', name: 'Call', kind: 'SUPPORT' } }])
    await done({ journeyId: lone.id })
    await api.data(query, { id: lone.id })
    const one = api.statements.length
    for (let days = 1; days <= 5; days++)
      await done({ journeyId: lone.id, doneOn: addDays(doneOn, days) })
    expect((await api.data(query, { id: lone.id })).journey.actions).toHaveLength(6)
    await api.data(query, { id: lone.id })
    expect(api.statements).toHaveLength(one)
  })
})

describe('a decision', () => {
  const record = `mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { decision { id journeyId text decidedOn createdBy { name } } ${errors} } }`
  const recordDecision = async (input: object) => (await api.data(record, { input })).recordDecision

  it('is recorded once, read with its journey, the newest first, and removed', async () => {
    const input = { id: randomUUID(), journeyId: journey.id, text: 'More people at noon', decidedOn: addDays(today, -1) }
    const { decision } = await recordDecision(input)
    expect(decision).toEqual({ ...input, id: decision.id, createdBy: { name: api.viewer.name } })
    expect((await recordDecision({ ...input, text: 'Else' })).decision).toEqual(decision)
    const { decision: newer } = await recordDecision({ id: randomUUID(), journeyId: journey.id, text: 'Look again in spring' })
    const decisions = async () => (await api.data('query ($id: ID!) { journey(id: $id) { decisions { text decidedOn } } }', { id: journey.id })).journey.decisions
    expect(await decisions()).toEqual([{ text: 'Look again in spring', decidedOn: today }, { text: 'More people at noon', decidedOn: addDays(today, -1) }])
    const { removeDecision } = await api.data('mutation ($input: RemoveDecisionInput!) { removeDecision(input: $input) { removedId userErrors { code } } }', { input: { id: newer.id } })
    expect(removeDecision).toEqual({ removedId: newer.id, userErrors: [] })
    expect(await decisions()).toHaveLength(1)
  })

  it.each([
    ['TEXT_LENGTH', 'text', { text: '' }],
    ['TEXT_LENGTH', 'text', { text: 'x'.repeat(1001) }],
    ['FUTURE_DAY', 'decidedOn', { decidedOn: addDays(today, 1) }],
    ['BAD_ID', 'id', { id: 'x' }],
  ])('is refused with %s at %s', async (code, field, wrong) => {
    expect(await recordDecision({ id: randomUUID(), journeyId: journey.id, text: 'More people', ...wrong })).toMatchObject({ decision: null, userErrors: [{ code, field: ['input', field] }] })
  })
})
