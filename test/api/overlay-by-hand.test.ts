import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { askAs } from '../support/ask-as.ts'
import { EvidenceRows } from '../support/evidence-rows.ts'
import { lineOf } from '../support/sfo-journey.ts'
import { useApi } from '../support/start-api.ts'

const overlay = `query ($key: String!, $from: Date!, $to: Date!, $segment: [SegmentFilterInput!]) {
  journey(key: $key) { overlay(window: { from: $from, to: $to }, segment: $segment) {
    headline { state text }
    touchpoints { touchpoint { key } divergence composite { score weakest { key } } readings {
      metric { key version } n asked value mean interval { low } score band enteredByHand lastAnswerOn explanation(locale: en)
      distribution { from count } trend(by: MONTH) { starts n value } } } } } }`

describe('values that were typed in', () => {
  const api = useApi()
  const rows = new EvidenceRows(api)
  let line: string

  beforeAll(async () => {
    const { createJourney: { journey } } = await api.data('mutation { createJourney(input: { name: "Support", key: "support" }) { journey { id revision } } }')
    await api.data('mutation ($input: EditJourneyInput!) { editJourney(input: $input) { userErrors { message } } }', { input: {
      journeyId: journey.id,
      editListId: uuid(),
      baseRevision: journey.revision,
      edits: [
        { addStage: { key: 'help', name: 'Help' } },
        { addTouchpoint: { key: 'call', stage: 'help', name: 'Phone call' } },
        { addMetricCard: { key: 'c1', touchpoint: 'call', metric: 'CSAT_5' } },
        { addMetricCard: { key: 'c2', touchpoint: 'call', metric: 'CES_10' } },
      ],
    } })
    line = await lineOf(api, 'support')
    await rows.entry({ line, touchpoint: 'call', metric: 'CSAT_5' }, '2026-04-01', '2026-07-01', 412, { hits: 350 }, 'quarterly report')
    await rows.entry({ line, touchpoint: 'call', metric: 'CES_10' }, '2026-05-01', '2026-06-01', 60, { mean: 4.5 })
    await rows.entry({ line, touchpoint: 'call', metric: 'CES_10' }, '2026-06-01', '2026-07-01', 10, { points: { 1: 4, 9: 6 } })
    await rows.answers({ line, touchpoint: 'call', metric: 'CSAT_5' }, '2026-06-15', [5, 5, 1, null], { segments: { tier: 'gold' } })
    await rows.dimension('tier', 'Customer tier', { gold: 'Gold', free: 'Free of charge' })
  })

  const read = async (from: string, to: string, segment: object[] = []) => {
    const { journey } = await api.data(overlay, { key: 'support', from, to, segment })
    const [{ readings: [satisfaction, effort], ...touchpoint }] = journey.overlay.touchpoints
    return { satisfaction, effort, touchpoint, headline: journey.overlay.headline }
  }

  it('count together with answers, and say so', async () => {
    const { satisfaction, effort } = await read('2026-04-01', '2026-07-01')
    expect(satisfaction).toMatchObject({ n: 415, asked: null, enteredByHand: true, mean: null, lastAnswerOn: '2026-06-30' })
    expect(satisfaction.value).toBeCloseTo(352 / 415, 12)
    expect(satisfaction.explanation).toMatch(/Source: quarterly report and survey\..*entered by hand/)
    expect(effort).toMatchObject({ n: 70, enteredByHand: true, interval: null })
    expect(effort.value).toBeCloseTo((60 * 4.5 + 4 + 54) / 70, 12)
  })

  it('mark the touchpoint that satisfies but is hard work', async () => {
    const { touchpoint, headline } = await read('2026-04-01', '2026-07-01')
    expect(touchpoint).toMatchObject({ divergence: 'SATISFIED_BUT_HARD_WORK', composite: { weakest: { key: 'CES_10' } } })
    expect(headline).toMatchObject({ state: 'SOME_BELOW', text: 'Worst is Phone call: effort 4.7 of 10.' })
  })

  it('count only where their whole period lies inside the window or the bucket', async () => {
    const { satisfaction, effort } = await read('2026-05-01', '2026-07-01')
    expect(satisfaction).toMatchObject({ n: 3, asked: 4, enteredByHand: false })
    expect(effort).toMatchObject({ n: 70, trend: { starts: ['2026-05-01', '2026-06-01'], n: [60, 10] } })
    expect(effort.distribution.filter(({ count }: { count: number }) => count > 0)).toEqual([{ from: 1, count: 4 }, { from: 9, count: 6 }])
    const whole = await read('2026-04-01', '2026-07-01')
    expect(whole.satisfaction.trend.n).toEqual([0, 0, 3])
  })

  it('belong to no segment', async () => {
    const { satisfaction } = await read('2026-04-01', '2026-07-01', [{ dimension: 'tier', values: ['gold', 'free'] }])
    expect(satisfaction).toMatchObject({ n: 3, enteredByHand: false })
    expect((await read('2026-04-01', '2026-07-01', [{ dimension: 'tier', values: ['free'] }])).satisfaction.n).toBe(0)
    expect((await api.data('{ segmentDimensions { key label values { value label } } }')).segmentDimensions).toEqual([
      { key: 'tier', label: 'Customer tier', values: [{ value: 'gold', label: 'Gold' }, { value: 'free', label: 'Free of charge' }] },
    ])
  })

  it('extend the period of the evidence', async () => {
    expect((await api.data('{ journey(key: "support") { evidencePeriod { from to } } }')).journey.evidencePeriod).toEqual({ from: '2026-04-01', to: '2026-07-01' })
  })

  it('of two versions are never one number', async () => {
    const { defineMetric } = await api.data(`mutation { defineMetric(input: { key: "CES_10", family: EFFORT, name: { en: "Effort" }, question: { en: "How hard?" },
      scaleMin: 1, scaleMax: 10, direction: LOWER_BETTER, aggregation: MEAN, anchors: { critical: 8, target: 6, stretch: 2 } }) { metric { version } userErrors { message } } }`)
    expect(defineMetric).toEqual({ metric: { version: 2 }, userErrors: [] })
    await rows.answers({ line, touchpoint: 'call', metric: 'CES_10', version: 2 }, '2026-06-20', [2, 4])
    const { journey } = await api.data(overlay, { key: 'support', from: '2026-04-01', to: '2026-07-01' })
    const readings = journey.overlay.touchpoints[0].readings.map((one: any) => [one.metric.key, one.metric.version, one.n])
    expect(readings).toEqual([['CSAT_5', 1, 415], ['CES_10', 2, 2], ['CES_10', 1, 70]])
  })

  it('are withheld from a viewer where they are few, with all that would tell them', async () => {
    const { journey } = await askAs(api, 'VIEWER', overlay, { key: 'support', from: '2026-05-01', to: '2026-07-01', segment: [] })
    const [few, ...others] = journey.overlay.touchpoints[0].readings
    expect(few).toMatchObject({ n: 3, value: null, mean: null, interval: null, score: null, band: null, distribution: [], trend: null })
    expect(few.explanation).toContain('too few answers')
    expect(others.find(({ n }: { n: number }) => n === 70)).toMatchObject({ trend: { n: [60, 10] } })
    const { touchpoints } = await askAs(api, 'VIEWER', '{ touchpoints(filter: { family: SATISFACTION, bandAtMost: 3 }, window: { from: "2026-05-01", to: "2026-07-01" }) { totalCount } }')
    expect(touchpoints.totalCount).toBe(0)
  })
})
