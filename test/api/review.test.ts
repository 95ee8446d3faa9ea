import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { uuidOf } from '../../api/src/graphql/node-id.ts'
import { askAs } from '../support/ask-as.ts'
import { EvidenceRows } from '../support/evidence-rows.ts'
import { TestJourney } from '../support/journey-api.ts'
import { execute } from '../support/postgres.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()
const rows = new EvidenceRows(api)
const hostile = `<img src=x onerror="alert(1)">\u202E =HYPERLINK("x") ${'<b>long</b> '.repeat(900)}`.slice(0, 10_000).trim()
const isHostile = (text: string) => text === hostile // compared so, because a difference of 10,000 characters is no reading
const answers = (n: number, hits: number) => [...Array.from<number>({ length: hits }).fill(5), ...Array.from<number>({ length: n - hits }).fill(1)]
let journey: TestJourney

const finding = 'touchpoint { key } reading { state n value metric { key } } quote { text } topReason { text count of } openActions { what }'
const query = `query ($id: ID!, $segment: [SegmentFilterInput!]) { journey(id: $id) { overlay(window: { from: "2017-01-01", to: "2018-01-01" }, compareTo: { from: "2016-01-01", to: "2017-01-01" }, segment: $segment) {
  headline { text(locale: en) worstAlike { touchpoint { name } } }
  touchpoints { composite { explanation(locale: fa) } readings { change { explanation(locale: en) } } }
  review {
    worst { ${finding} } better { ${finding} } worse { ${finding} } tooClose { ${finding} }
    hardWork { touchpoint { key } satisfaction { value } effort { value } }
    unknown { needsWithoutMetric { need { text } state } withoutAnswers { ${finding} } tooFew { ${finding} } stale { ${finding} } touchpointsWithoutMetric { key } }
    coverage { touchpoint { key } need { text } state reading { value } } decisions { text } } } } }`
const keysOf = (findings: { touchpoint: { key: string } }[]) => findings.map(({ touchpoint }) => touchpoint.key)

beforeAll(async () => {
  const touchpoint = (key: string, name: string, ...metrics: string[]) => [
    { addTouchpoint: { key, stage: 's', name, kind: 'SUPPORT' as const } },
    ...metrics.map(metric => ({ addMetricCard: { key: `${key}-${metric}`, touchpoint: key, metric } })),
  ]
  journey = await TestJourney.create(api, '=HYPERLINK("x")', [
    { addStage: { key: 's', name: 'All' } },
    ...touchpoint('shop', 'Shop', 'CSAT_5'),
    ...touchpoint('hard', 'Hard work', 'CSAT_5', 'EASE_5'),
    ...touchpoint('few', 'Few', 'CSAT_5'),
    ...touchpoint('empty', 'Empty', 'CSAT_5'),
    ...touchpoint('bare', 'Bare'),
    { addNeed: { key: 'n1', touchpoint: 'hard', text: 'Quick', kind: 'FAST_RESPONSE', importance: 'HIGH', metric: 'EASE_5' } },
    { addNeed: { key: 'n2', touchpoint: 'bare', text: 'Kind', kind: 'SUPPORT', importance: 'LOW' } },
  ])
  const line = uuidOf('Journey', journey.id)!
  const at = (touchpoint: string, metric = 'CSAT_5') => ({ line, touchpoint, metric })
  await rows.answers(at('shop'), '2016-12-01', answers(400, 300))
  await rows.answers(at('shop'), '2017-12-01', answers(400, 200))
  await rows.answers(at('hard'), '2017-12-01', answers(100, 90))
  await rows.answers(at('hard', 'EASE_5'), '2017-12-01', answers(100, 60))
  await rows.answers(at('few'), '2017-12-01', answers(4, 0))
  await rows.dimension('tier', 'Tier', { gold: 'Gold', silver: 'Silver' })
  // An edit list with such a name is refused; a restored backup may hold one all the same.
  await execute(api.database.superuserUrl, 'update touchpoints set name = U&\'Shop \\202Eevil\' where key = \'shop\'')
  await say('shop', ['Too dear', 'Too dear', 'Too dear', 'Too dear', 'Too dear', 'Too slow'], hostile)
  await say('few', ['Too slow'], 'My name is known here')
  await api.data('mutation ($input: BeginActionInput!) { beginAction(input: $input) { userErrors { code } } }', { input: { id: randomUUID(), journeyId: journey.id, touchpointKey: 'shop', what: 'Lower the prices', state: 'UNDER_WAY' } })
  await api.data('mutation ($input: RecordDecisionInput!) { recordDecision(input: $input) { userErrors { code } } }', { input: { id: randomUUID(), journeyId: journey.id, text: 'Prices first' } })
})

/** Reasons coded at a touchpoint and a complaint in a customer's own words, the latest of several. */
async function say(touchpoint: string, reasons: string[], text: string): Promise<void> {
  const verbatims = [
    ...reasons.map((reason, index) => ({ day: `2017-06-${10 + index}`, verbatim: { touchpoint, text: reason, code: reason.slice(4), negative: true } })),
    { day: '2017-06-01', verbatim: { touchpoint, text: 'An older complaint', negative: true } },
    { day: '2017-07-01', verbatim: { touchpoint, text, negative: true } },
    { day: '2017-08-01', verbatim: { touchpoint, text: 'Praise', negative: false } },
    { day: '2018-07-01', verbatim: { touchpoint, text: 'Of another year', negative: true } },
  ]
  const submissions = verbatims.map(({ day, verbatim }) => ({ day, segments: [{ dimension: 'tier', value: 'gold' }], answers: [], verbatims: [verbatim] }))
  await submit(touchpoint, submissions)
}

async function submit(batchKey: string, submissions: object[]): Promise<void> {
  const { recordSubmissions } = await api.data('mutation ($input: RecordSubmissionsInput!) { recordSubmissions(input: $input) { userErrors { code field } } }', { input: { journeyId: journey.id, batchKey, source: 'survey', submissions } })
  expect(recordSubmissions.userErrors).toEqual([])
}

const review = async (variables: object = {}) => (await api.data(query, { id: journey.id, ...variables })).journey.overlay

describe('the review of a journey', () => {
  it('names the worst with a customer\'s words, the commonest reason and who is on it', async () => {
    const { review: { worst } } = await review()
    expect(keysOf(worst)).toEqual(['shop', 'hard', 'few'])
    expect(worst[0]).toEqual({
      touchpoint: { key: 'shop' },
      reading: { state: 'OK', n: 400, value: 0.5, metric: { key: 'CSAT_5' } },
      quote: { text: expect.toSatisfy(isHostile) },
      topReason: { text: 'Too dear', count: 5, of: 6 },
      openActions: [{ what: 'Lower the prices' }],
    })
    expect(worst[1]).toMatchObject({ reading: { metric: { key: 'EASE_5' } }, quote: null, topReason: null, openActions: [] })
  })

  it('tells what changed, what is hard work, what is not known and what was decided', async () => {
    const { review: { better, worse, tooClose, hardWork, unknown, coverage, decisions } } = await review()
    expect([better, worse, tooClose].map(keysOf)).toEqual([[], ['shop'], []])
    expect(hardWork).toEqual([{ touchpoint: { key: 'hard' }, satisfaction: { value: 0.9 }, effort: { value: 0.6 } }])
    expect([unknown.withoutAnswers, unknown.tooFew, unknown.stale].map(keysOf)).toEqual([['empty'], ['few'], []])
    expect(unknown.touchpointsWithoutMetric).toEqual([{ key: 'bare' }])
    expect(unknown.needsWithoutMetric).toEqual([{ need: { text: 'Kind' }, state: 'NO_METRIC' }])
    expect(coverage.map(({ state }: { state: string }) => state)).toEqual(['BELOW_TARGET', 'NO_METRIC'])
    expect(decisions).toEqual([{ text: 'Prices first' }])
  })

  it('explains changes and composites, and no name turns its headline around', async () => {
    const { headline, touchpoints } = await review()
    expect(headline.text).toBe('Worst is Shop evil: 50% are satisfied. Shop evil became less satisfying than in 2016: 75 → 50%.')
    expect(touchpoints[0].readings[0].change.explanation).toBe('2017: 50% (answers: 400). 2016: 75% (answers: 400). Difference: -25 points. With 95% confidence it lies between -31.3 points and -18.4 points (Newcombe). Clearly worse: the interval excludes no difference, and this holds among all readings shown at once (Benjamini–Hochberg, q = 0.10).')
    expect(touchpoints[1].composite.explanation).toContain('۱۰۰٪ وزن نمره دارد')
  })

  it('withholds the words where it withholds the value', async () => {
    const { journey: { overlay } } = await askAs(api, 'VIEWER', query, { id: journey.id })
    const [shop] = overlay.review.worst
    expect(shop).toMatchObject({ quote: { text: expect.toSatisfy(isHostile) }, topReason: { text: 'Too dear' } })
    expect(overlay.review.unknown.tooFew).toEqual([{ touchpoint: { key: 'few' }, reading: { state: 'SUPPRESSED', n: 4, value: null, metric: { key: 'CSAT_5' } }, quote: null, topReason: null, openActions: [] }])
    const mine = await review()
    expect(mine.review.unknown.tooFew[0]).toMatchObject({ quote: { text: 'My name is known here' }, topReason: { text: 'Too slow' } })
  })

  it('withholds the words of a narrow segment, whose value it shows', async () => {
    const [silver, asked] = [[{ dimension: 'tier', values: ['silver'] }], query.replace('from: "2017-01-01", to: "2018-01-01"', 'from: "2015-01-01", to: "2016-01-01"')]
    const answered = Array.from({ length: 40 }, () => ({ answers: [{ touchpoint: 'shop', metric: 'CSAT_5', value: 1 }], verbatims: [] as object[] }))
    answered[0]!.verbatims.push({ touchpoint: 'shop', text: 'Only I said this', negative: true })
    await submit('narrow', answered.map(one => ({ ...one, day: '2015-03-01', segments: [{ dimension: 'tier', value: 'silver' }] })))
    const first = async (role: 'OWNER' | 'VIEWER') => (await askAs(api, role, asked, { id: journey.id, segment: silver })).journey.overlay.review.worst[0]
    expect(await first('VIEWER')).toMatchObject({ reading: { state: 'OK', n: 40, value: 0 }, quote: null, topReason: null })
    expect(await first('OWNER')).toMatchObject({ quote: { text: 'Only I said this' } })
  })

  it('takes no praise for the reason of what is worst', async () => {
    const coded = (text: string, negative: boolean, count: number) => Array.from({ length: count }, () => ({ day: '2014-03-01', segments: [], answers: [{ touchpoint: 'shop', metric: 'CSAT_5', value: 1 }], verbatims: [{ touchpoint: 'shop', text, code: text.slice(4), negative }] }))
    await submit('praise', [...coded('Kind staff', false, 8), ...coded('Too loud', true, 6)])
    const { journey: { overlay } } = await api.data(query.replace('from: "2017-01-01", to: "2018-01-01"', 'from: "2014-01-01", to: "2015-01-01"'), { id: journey.id })
    expect(overlay.review.worst[0].topReason).toEqual({ text: 'Too loud', count: 6, of: 6 })
  })

  it('narrows words to the customers of a segment', async () => {
    const words = (value: string) => review({ segment: [{ dimension: 'tier', values: [value] }] }).then(({ review: { unknown } }) => unknown.withoutAnswers.find(({ touchpoint }: any) => touchpoint.key === 'shop'))
    expect(await words('gold')).toMatchObject({ quote: { text: expect.toSatisfy(isHostile) }, topReason: { count: 5 } })
    expect(await words('none')).toMatchObject({ quote: null, topReason: null })
  })

  it('takes as many statements for many findings as for few, one of them for all words', async () => {
    await review()
    const statements = api.statements.length
    expect(api.statements.filter(sql => sql.includes('from verbatims'))).toHaveLength(1)
    const keys = Array.from({ length: 20 }, (_, index) => `t${index}`)
    await journey.edit(keys.flatMap(key => [{ addTouchpoint: { key, stage: 's', name: key, kind: 'SUPPORT' as const } }, { addMetricCard: { key: `${key}-m`, touchpoint: key, metric: 'CSAT_5' } }]))
    expect((await review()).review.unknown.withoutAnswers).toHaveLength(21)
    expect(api.statements).toHaveLength(statements)
  })
})
