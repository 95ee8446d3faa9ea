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
})
