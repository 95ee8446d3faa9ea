import type { ReferenceReading } from '../support/sfo-survey.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { loadDemo } from '../../api/src/index.ts'
import { hasSfoSurvey, sfoFile } from '../support/sfo-survey.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()
const said: string[] = []

beforeAll(async () => {
  await loadDemo(api.services, api.viewer, { say: line => said.push(line) })
}, 120_000)

const readingFields = 'touchpointKey metric { key } state n value mean leftOut { reason count } distribution { from count }'

interface Reading { touchpointKey: string | null, metric: { key: string }, state: string, n: number, value: number | null, mean: number | null, leftOut: { reason: string, count: number }[], distribution: { from: number, count: number }[] }

async function readingsOf(year: number, segment: { dimension: string, values: string[] }[] = []): Promise<Map<string, Reading>> {
  const { journey } = await api.data(`query ($window: TimeWindowInput!, $segment: [SegmentFilterInput!]) { journey(key: "sfo") { overlay(window: $window, segment: $segment) {
    touchpoints { readings { ${readingFields} } } outcomes { ${readingFields} } } } }`, {
    window: { from: `${year}-01-01`, to: `${year + 1}-01-01` },
    segment,
  })
  const all: Reading[] = [...journey.overlay.outcomes, ...journey.overlay.touchpoints.flatMap(({ readings }: { readings: Reading[] }) => readings)]
  return new Map(all.map(reading => [`${reading.touchpointKey ?? '(journey)'}/${reading.metric.key}`, reading]))
}

interface Nps { n: number, nps: number }

describe.runIf(hasSfoSurvey)('the demo', () => {
  it.each([2016, 2017])('gives every count of the recount of %d', async (year) => {
    const { rows, readings } = sfoFile<{ years: Record<string, { rows: number, readings: Record<string, ReferenceReading | null> }> }>('reference_demo.json').years[year]!
    const read = await readingsOf(year)
    expect([...read.keys()].sort()).toEqual(Object.keys(readings).sort())
    for (const [place, reference] of Object.entries(readings)) {
      const reading = read.get(place)!
      if (!reference) {
        expect(reading).toMatchObject({ state: 'NO_DATA', n: 0 })
        continue
      }
      expect(reading.n, place).toBe(reference.n)
      expect(reading.mean, place).toBeCloseTo(reference.mean!, 9)
      expect(reading.value, place).toBeCloseTo(reference.nps ?? reference.top2!, 9)
      expect(Object.fromEntries(reading.distribution.map(({ from, count }) => [String(from), count])), place).toEqual(reference.dist)
      const leftOut = Object.entries(reference.left_out!)
      const [applicable, absent] = [leftOut.filter(([code]) => code === '6'), leftOut.filter(([code]) => code !== '6')]
        .map(some => some.reduce((sum, [, count]) => sum + count, 0))
      expect(Object.fromEntries(reading.leftOut.map(({ reason, count }) => [reason, count])), place)
        .toEqual({ ...(applicable && { NOT_APPLICABLE: applicable }), ...(absent && { NO_ANSWER: absent }) })
      expect(reading.n + applicable! + absent!, place).toBe(rows)
    }
  })

  it.each([
    ['age_group', 'by_age_group_Q19AGE'],
    ['gender', 'by_gender_Q20'],
    ['purpose', 'by_purpose_Q2PURP1'],
    ['language', 'by_language_LANG'],
  ])('gives every value of %s its own readings in 2017', async (dimension, key) => {
    const recount = sfoFile<Record<string, Record<string, { nps: Nps, overall_csat_Q7ALL: ReferenceReading, ease_ces_like: Record<string, ReferenceReading> }>>>('reference_shared.json')[key]!
    const places = { 'trip/EASE_5': 'Q13GETRATE', 'wayfinding/EASE_5': 'Q14FIND', 'screening/EASE_5': 'Q14PASSTHRU' }
    for (const [value, expected] of Object.entries(recount)) {
      const read = await readingsOf(2017, [{ dimension, values: [value] }])
      expect(read.get('(journey)/NPS')!.n).toBe(expected.nps.n)
      if (expected.nps.n > 0)
        expect(read.get('(journey)/NPS')!.value, `${dimension} ${value}`).toBeCloseTo(expected.nps.nps, 9)
      expect(read.get('(journey)/CSAT_5')!.n).toBe(expected.overall_csat_Q7ALL.n)
      for (const [place, column] of Object.entries(places)) {
        expect(read.get(place)!.n).toBe(expected.ease_ces_like[column]!.n)
        expect(Object.fromEntries(read.get(place)!.distribution.map(({ from, count }) => [String(from), count]))).toMatchObject(expected.ease_ces_like[column]!.dist)
      }
    }
  })

  it('calls an age by one name in both years', async () => {
    const { segmentDimensions } = await api.data('{ segmentDimensions { key label values { value label } } }')
    const ages = segmentDimensions.find(({ key }: { key: string }) => key === 'age_group')
    expect(ages).toMatchObject({ label: 'Age' })
    expect(ages.values.map(({ value, label }: { value: string, label: string }) => `${value} ${label}`).slice(0, 3)).toEqual(['0 Not stated', '1 Under 18', '2 18–24'])
    const [before, now] = [await readingsOf(2016, [{ dimension: 'age_group', values: ['2'] }]), await readingsOf(2017, [{ dimension: 'age_group', values: ['2'] }])]
    expect(before.get('memory/CSAT_5')!.n).toBeGreaterThan(300)
    expect(now.get('memory/CSAT_5')!.n).toBeGreaterThan(300)
  })

  it('keeps what passengers said, as reasons with their texts', async () => {
    const { journey } = await api.data('{ journey(key: "sfo") { verbatims(first: 1) { totalCount reasons { code text count negative } edges { node { negative kind touchpointKey source } } } } }')
    expect(journey.verbatims.reasons[0]).toMatchObject({ code: '1', count: 269, negative: false })
    expect(journey.verbatims.reasons[1]).toEqual({ code: '102', text: 'Offer a wider selection of restaurants', count: 150, negative: null })
    expect(journey.verbatims.edges[0].node).toMatchObject({ negative: true, kind: 'REASON', source: 'SFO customer survey 2017' })
  })

  it('shows them at the touchpoint that they are about', async () => {
    const { journey } = await api.data('{ journey(key: "sfo") { stages { touchpoints { key verbatims(first: 1) { reasons { code count of } } } } } }')
    const reasons = (key: string) => journey.stages.flatMap((stage: any) => stage.touchpoints).find((touchpoint: any) => touchpoint.key === key).verbatims.reasons
    expect(reasons('restaurants')[0]).toMatchObject({ code: '102', count: 150 })
    expect(reasons('screening').map(({ code }: any) => code)).toContain('201')
    expect(reasons('info-arrivals')).toEqual([])
  })

  it('reports what it left out, the reasons of 2016 whose code list was not published too', async () => {
    const { journey } = await api.data('{ journey(key: "sfo") { id } }')
    const { importJobs } = await api.data(`query ($id: ID!) { importJobs(journeyId: $id) { edges { node { state source rowsTotal rowsRead submissions known leftOut { reason column count lines } } } } }`, { id: journey.id })
    const [of2017, of2016] = importJobs.edges.map(({ node }: any) => node)
    expect(of2017).toMatchObject({ state: 'DONE', rowsTotal: 2831, rowsRead: 2831, submissions: 2831, known: 0 })
    expect(of2016).toMatchObject({ state: 'DONE', rowsTotal: 3087, submissions: 3087, known: 0 })
    expect(of2016.leftOut).toContainEqual(expect.objectContaining({ reason: 'REASON_WITHOUT_TEXT', column: 'Q8COM', count: 1627 }))
    expect(of2017.leftOut.filter(({ reason }: any) => reason === 'REASON_WITHOUT_TEXT').reduce((sum: number, { count }: any) => sum + count, 0)).toBe(2)
  })
})

describe('both journeys', () => {
  it('are drawn before anybody can undo it', async () => {
    const { journeys } = await api.data('{ journeys(first: 10) { edges { node { key undoable } } } }')
    expect(journeys.edges.map(({ node }: any) => node)).toEqual(expect.arrayContaining([{ key: 'sfo', undoable: [] }, { key: 'online-order', undoable: [] }]))
  })
})

describe('the Persian journey', () => {
  it('shows satisfaction on target and effort that is not, from values typed in for the months before', async () => {
    const { journey } = await api.data('{ journey(key: "online-order") { name evidencePeriod { from to } } }')
    const { journey: { overlay } } = await api.data(`query ($window: TimeWindowInput!) { journey(key: "online-order") { overlay(window: $window) { touchpoints { touchpoint { key } divergence readings { metric { key } score certainty enteredByHand } } } } }`, { window: journey.evidencePeriod })
    const call = overlay.touchpoints.find(({ touchpoint }: any) => touchpoint.key === 'call')
    expect(call.divergence).toBe('SATISFIED_BUT_HARD_WORK')
    expect(call.readings).toMatchObject([
      { metric: { key: 'CSAT_5' }, certainty: 'SOLID', enteredByHand: true },
      { metric: { key: 'CES_10' }, certainty: 'SOLID', enteredByHand: true },
      { metric: { key: 'FCR_CUSTOMER' }, enteredByHand: true },
    ])
    expect(call.readings[0].score).toBeGreaterThan(0)
    expect(call.readings[1].score).toBeLessThan(-0.5)
  })

  it('lets its customers speak at the touchpoints', async () => {
    const { journey } = await api.data('{ journey(key: "online-order") { stages { touchpoints { key verbatims(first: 1) { totalCount reasons { code count } edges { node { text negative } } } } } } }')
    const touchpoints = journey.stages.flatMap((stage: any) => stage.touchpoints)
    expect(touchpoints.find(({ key }: any) => key === 'help-pages').verbatims).toMatchObject({ totalCount: 9, reasons: [{ code: 'not-found', count: 6 }] })
  })
})

describe('what is done in the demo', () => {
  it.each([['sfo', 'Example: ', 'screening'], ['online-order', 'نمونه: ', 'call']])('on %s says that it is an example, and shows what is open, late and done', async (key, mark, done) => {
    const { journey } = await api.data(`query ($key: String!) { journey(key: $key) { owner { name } reviewDueOn decisions { text } actions { what state isOverdue touchpoint { key owner } effect { verdict answersNeeded reading { n change { n } } } } } }`, { key })
    expect(journey).toMatchObject({ owner: { name: api.viewer.name }, reviewDueOn: expect.any(String) })
    expect([...journey.actions.map(({ what }: any) => what), ...journey.decisions.map(({ text }: any) => text)].every((text: string) => text.startsWith(mark))).toBe(true)
    expect(journey.actions.map(({ state }: any) => state).toSorted()).toEqual(['DONE', 'PLANNED', 'UNDER_WAY'])
    expect(journey.actions.filter(({ isOverdue }: any) => isOverdue)).toMatchObject([{ state: 'PLANNED' }])
    const finished = journey.actions.find(({ state }: any) => state === 'DONE')
    expect(finished).toMatchObject({ touchpoint: { key: done }, effect: { reading: { n: expect.toSatisfy((n: number) => n > 100), change: { n: expect.toSatisfy((n: number) => n > 100) } } } })
  })
})

describe('loading the demo', () => {
  it('says what it does, and does it once', async () => {
    expect(said[0]).toContain('Loading the demo')
    expect(said.at(-1)).toMatch(/SFO customer survey 2017: \d+ answers of 2831 passengers\./)
    const again: string[] = []
    await loadDemo(api.services, api.viewer, { say: line => again.push(line) })
    expect(again).toEqual([])
    expect((await api.data('{ journeys { totalCount } }')).journeys.totalCount).toBe(2)
  })
})
