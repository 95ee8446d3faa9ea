import type { ReferenceReading } from '../support/sfo-survey.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawSfoJourney, surveySfoJourney } from '../support/sfo-journey.ts'
import { hasSfoSurvey, sfoFile } from '../support/sfo-survey.ts'
import { useApi } from '../support/start-api.ts'

const years = { 2016: { from: '2016-01-01', to: '2017-01-01' }, 2017: { from: '2017-01-01', to: '2018-01-01' } }

const reading = `
  metric { key } asks touchpointKey state n asked value interval { low high } mean score band certainty
  distribution { from to count } lastAnswerOn enteredByHand leftOut { reason count } comparison
  change { difference interval { low high } verdict value n }`

const overlay = `
  query ($window: TimeWindowInput!, $compareTo: TimeWindowInput, $segment: [SegmentFilterInput!]) {
    journey(key: "sfo") {
      overlay(window: $window, compareTo: $compareTo, segment: $segment) {
        headline { state below measured worstAlike { touchpoint { key } } worst { touchpoint { key } reading { metric { key } } } change { touchpoint { key } reading { metric { key } change { verdict } } } en: text(locale: en) fa: text(locale: fa) }
        touchpoints { touchpoint { key } composite { score coverage weakest { key } } divergence readings { ${reading} } }
        stages { stage { key } belowTarget measured n composite { score band weakest { key } } }
        outcomes { ${reading} }
      }
    }
  }`

interface Read extends Record<string, any> { metric: { key: string }, touchpointKey: string | null }

describe.runIf(hasSfoSurvey)('the overlay of a real survey', () => {
  const api = useApi()
  let journeyId: string

  beforeAll(async () => {
    journeyId = await drawSfoJourney(api)
    await surveySfoJourney(api)
  })

  const read = async (variables: object) => (await api.data(overlay, variables as Record<string, unknown>)).journey.overlay
  const readingsOf = (answer: any): Read[] => [...answer.touchpoints.flatMap((touchpoint: any) => touchpoint.readings), ...answer.outcomes]
  const find = (answer: any, touchpoint: string | null, metric: string): Read => readingsOf(answer).find(one => one.touchpointKey === touchpoint && one.metric.key === metric)!

  it.each(['2016', '2017'] as const)('equals the independent recount of %s', async (year) => {
    const answer = await read({ window: years[year] })
    const expected = sfoFile<{ years: Record<string, { readings: Record<string, ReferenceReading | null> }> }>('reference_demo.json').years[year]!.readings
    expect(readingsOf(answer)).toHaveLength(Object.keys(expected).length)
    for (const [cell, reference] of Object.entries(expected)) {
      const [place, metric] = cell.split('/') as [string, string]
      const one = find(answer, place === '(journey)' ? null : place, metric)
      if (!reference) {
        expect(one).toMatchObject({ state: 'NO_DATA', n: 0, value: null })
        continue
      }
      expect(one).toMatchObject({ state: 'OK', n: reference.n, enteredByHand: false })
      expect(one.mean).toBeCloseTo(reference.mean!, 9)
      expect(one.value).toBeCloseTo((reference.top2 ?? reference.nps)!, 9)
      expect(one.distribution.filter((bin: any) => bin.count > 0).map((bin: any) => [String(bin.from), bin.count])).toEqual(Object.entries(reference.dist))
      expect(one.interval.low).toBeLessThan(one.value)
    }
  })

  it('tells the real changes from 2016 to 2017 and what cannot be compared', async () => {
    const answer = await read({ window: years[2017], compareTo: years[2016] })
    expect(find(answer, 'screening', 'EASE_5').change.verdict).toBe('BETTER')
    expect(find(answer, 'restaurants', 'CSAT_5').change.verdict).toBe('TOO_CLOSE')
    expect(find(answer, null, 'NPS')).toMatchObject({ change: null, comparison: 'NO_DATA', state: 'OK' })
    for (const { change, value } of readingsOf(answer).filter(({ change }) => change !== null)) {
      expect(change.difference).toBeCloseTo(value - change.value, 12)
      if (change.verdict !== 'TOO_CLOSE')
        expect(change.interval.low * change.interval.high).toBeGreaterThan(0)
    }
  })

  it('has a headline with its parts and a sentence of at most 25 words', async () => {
    const { headline, stages } = await read({ window: years[2017], compareTo: years[2016] })
    expect(headline).toMatchObject({ state: 'SOME_BELOW', measured: 19 })
    expect(headline.below).toBe(stages.reduce((sum: number, stage: any) => sum + stage.belowTarget, 0))
    expect(headline.worst).toEqual({ touchpoint: { key: 'restaurants' }, reading: { metric: { key: 'CSAT_5' } } })
    expect(headline.change).toEqual({ touchpoint: { key: 'screening' }, reading: { metric: { key: 'EASE_5' }, change: { verdict: 'BETTER' } } })
    expect(headline.worstAlike).toEqual([{ touchpoint: { key: 'restaurants' } }, { touchpoint: { key: 'shops' } }])
    expect(headline.en).toBe('Restaurants and Shops are worst: 56% are satisfied each. Security screening became easier than in 2016: 77 → 82%.')
    expect(headline.en.split(/\s+/).length).toBeLessThanOrEqual(25)
    expect(headline.fa).toContain('در هر کدام ۵۶٪ راضی‌اند')
  })

  it('narrows to a segment and equals its recount', async () => {
    const answer = await read({ window: years[2017], segment: [{ dimension: 'gender', values: ['2'] }] })
    expect(find(answer, null, 'NPS')).toMatchObject({ n: 1332 })
    expect(find(answer, null, 'NPS').value).toBeCloseTo(44.8948948948949, 9)
    expect(find(answer, 'wayfinding', 'EASE_5').n).toBe(1295)
  })

  it('takes as many statements for five journeys as for one, trends included', async () => {
    const query = `query ($window: TimeWindowInput!) { journeys(first: 10) { edges { node { id overlay(window: $window) { headline { state } touchpoints { readings { n trend(by: WEEK) { starts n value } } } } } } } }`
    const one = await api.data(query, { window: years[2017] })
    const statements = api.statements.length
    expect(one.journeys.edges).toHaveLength(1)
    for (const key of ['second', 'third', 'fourth', 'fifth'])
      await drawSfoJourney(api, key)
    const five = await api.data(query, { window: years[2017] })
    expect(five.journeys.edges).toHaveLength(5)
    expect(api.statements).toHaveLength(statements)
    expect(api.statements.filter(sql => sql.includes('from answers'))).toHaveLength(1)
  })

  it('parts a trend into buckets that add up to the reading', async () => {
    const steps = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'JALALI_MONTH']
    const query = `query ($id: ID!, $window: TimeWindowInput!) { journey(id: $id) { evidencePeriod { from to } overlay(window: $window) { outcomes { n ${steps.map(step => `${step}: trend(by: ${step}) { starts n value }`).join(' ')} } } } }`
    const { journey } = await api.data(query, { id: journeyId, window: { from: '2017-05-01', to: '2017-06-01' } })
    expect(journey.evidencePeriod).toEqual({ from: '2016-05-06', to: '2017-05-31' })
    for (const outcome of journey.overlay.outcomes) {
      for (const step of steps)
        expect(outcome[step].n.reduce((sum: number, n: number) => sum + n, 0)).toBe(outcome.n)
      expect(outcome.DAY.starts).toHaveLength(31)
      expect(outcome.MONTH).toMatchObject({ starts: ['2017-05-01'], n: [outcome.n] })
      expect(outcome.JALALI_MONTH.starts).toEqual(['2017-04-21', '2017-05-22'])
    }
  })

  it('answers questions across journeys, the lowest score first, page by page', async () => {
    const query = `query ($first: Int, $after: String, $filter: TouchpointFilter) {
      touchpoints(first: $first, after: $after, filter: $filter, window: { from: "2017-01-01", to: "2018-01-01" }) {
        totalCount pageInfo { endCursor hasNextPage } window { from to }
        edges { cursor journey { id key } node { touchpoint { key kind } readings { metric { family } score band } } } } }`
    const filter = { journeyId, bandAtMost: -2 }
    const { touchpoints: all } = await api.data(query, { filter })
    expect(all.totalCount).toBeGreaterThan(2)
    expect(all.edges.every((edge: any) => edge.node.readings.some((one: any) => one.band <= -2))).toBe(true)
    const lowest = all.edges.map((edge: any) => Math.min(...edge.node.readings.map((one: any) => one.score)))
    expect(lowest).toEqual(lowest.toSorted((a: number, b: number) => a - b))
    const { touchpoints: first } = await api.data(query, { filter, first: 2 })
    const { touchpoints: rest } = await api.data(query, { filter, first: 100, after: first.pageInfo.endCursor })
    expect([...first.edges, ...rest.edges]).toEqual(all.edges)
    const { touchpoints: named } = await api.data(query, { filter: { journeyId, text: 'PARKING', kinds: ['PURCHASE'] } })
    expect(named.edges.map((edge: any) => edge.node.touchpoint.key)).toEqual(['parking'])
  })

  it('reads all the evidence there is where a question across journeys names no period', async () => {
    const { touchpoints } = await api.data('query ($filter: TouchpointFilter) { touchpoints(filter: $filter, first: 1) { window { from to } totalCount } }', { filter: { journeyId } })
    expect(touchpoints).toEqual({ window: { from: '2016-05-06', to: '2017-05-31' }, totalCount: 19 })
    expect((await api.data('{ touchpoints(filter: { journeyId: "nonsense" }) { totalCount } }')).touchpoints.totalCount).toBe(0)
  })

  it('knows the definitions of what is asked on the map', async () => {
    const { journey } = await api.data('{ journey(key: "sfo") { outcomeMetrics { metric { key } asks } stages { touchpoints { key metrics { key } metricCards { metric { key version } } } } } }')
    expect(journey.outcomeMetrics).toEqual([{ metric: { key: 'CSAT_5' }, asks: 'the airport as a whole' }, { metric: { key: 'NPS' }, asks: null }])
    expect(journey.stages[0].touchpoints[0]).toEqual({
      key: 'trip',
      metrics: [{ key: 'EASE_5' }, { key: 'CSAT_5' }],
      metricCards: [{ metric: { key: 'EASE_5', version: 1 } }, { metric: { key: 'CSAT_5', version: 1 } }],
    })
  })

  it('refuses a window that ends before it begins, and a trend of too many buckets', async () => {
    const wrong = await api.ask(overlay, { window: { from: '2017-06-01', to: '2017-05-01' } })
    expect(wrong.errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
    const long = await api.ask(`{ journey(key: "sfo") { overlay(window: { from: "2000-01-01", to: "2020-01-01" }) { outcomes { trend(by: DAY) { n } } } } }`)
    expect(long.errors![0]!.message).toContain('at most 1100 buckets')
  })
})
