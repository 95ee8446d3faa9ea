import type { SegmentFilter } from '../../api/src/modules/metric/read-counts.ts'
import type { ReferenceReading } from '../support/sfo-survey.ts'
import { v7 as uuid } from 'uuid'
import { beforeAll, describe, expect, it } from 'vitest'
import { inTransaction } from '../../api/src/index.ts'
import { builtIns } from '../../api/src/modules/metric/built-ins.ts'
import { countsIn } from '../../api/src/modules/metric/cell-counts.ts'
import { readCounts } from '../../api/src/modules/metric/read-counts.ts'
import { readingOf } from '../../api/src/modules/metric/reading.ts'
import { bucketBounds, bucketStarts } from '../../api/src/modules/metric/trend-buckets.ts'
import { hasSfoSurvey, insertSfoSurvey, sfoFile } from '../support/sfo-survey.ts'
import { useApi } from '../support/start-api.ts'

const rules = { indicativeBelow: 30, suppressBelow: 5, withholds: false }
const years = { 2016: ['2016-01-01', '2017-01-01'], 2017: ['2017-01-01', '2018-01-01'] }

interface SegmentRecount {
  nps: Recount
  overall_csat_Q7ALL: Recount
  ease_ces_like: Record<'Q13GETRATE' | 'Q14FIND' | 'Q14PASSTHRU', Recount>
}

interface Recount {
  n: number
  top2?: number
  nps?: number
}

function builtIn(metricKey: string) {
  return builtIns.find(({ key }) => key === metricKey)!
}

describe.runIf(hasSfoSurvey)('the counts of a real survey', () => {
  const api = useApi()
  const line = uuid()

  beforeAll(async () => {
    await insertSfoSurvey(api.database.superuserUrl, api.viewer.workspace.id, line, 2016)
    await insertSfoSurvey(api.database.superuserUrl, api.viewer.workspace.id, line, 2017)
  })

  function read(series: string[][], segment: SegmentFilter[] = [], lines = [line]) {
    const workspaceId = api.viewer.workspace.id
    return inTransaction(api.services.orm, { role: 'masir_app', workspaceId, readOnly: true }, em =>
      readCounts(em, { workspaceId, series: series.map(bounds => ({ lines, bounds })), segment }))
  }

  it('give the readings of the independent recount for both years in one statement', async () => {
    api.statements = []
    const counts = await read(Object.values(years))
    expect(api.statements).toHaveLength(1)
    const reference = sfoFile<{ years: Record<string, { readings: Record<string, ReferenceReading | null> }> }>('reference_demo.json')
    for (const [index, year] of Object.keys(years).entries()) {
      for (const [cell, expected] of Object.entries(reference.years[year]!.readings)) {
        const [place, metricKey] = cell.split('/') as [string, string]
        const metric = builtIn(metricKey)
        const touchpointKey = place === '(journey)' ? null : place
        const reading = readingOf(metric, countsIn(counts[index]!.get(line)!, { touchpointKey, metricKey, version: 1 }), rules)
        expect(reading.n, `${year} ${cell}`).toBe(expected?.n ?? 0)
        if (!expected)
          continue
        expect(reading.mean).toBeCloseTo(expected.mean!, 9)
        expect(reading.value).toBeCloseTo((expected.top2 ?? expected.nps)!, 9)
        expect(Object.fromEntries(reading.distribution.filter(({ count }) => count > 0).map(({ from, count }) => [from, count]))).toEqual(expected.dist)
        expect(reading.leftOut.reduce((sum, { count }) => sum + count, 0)).toBe(Object.values(expected.left_out ?? {}).reduce((sum, count) => sum + count, 0))
      }
    }
  })

  const recounts = { age_group: 'by_age_group_Q19AGE', gender: 'by_gender_Q20', purpose: 'by_purpose_Q2PURP1', language: 'by_language_LANG' } as const

  it.each(Object.entries(recounts))('by %s give the readings of the independent recount for each value', async (dimension, recount) => {
    for (const [value, { nps, overall_csat_Q7ALL, ease_ces_like }] of Object.entries(sfoFile<Record<string, Record<string, SegmentRecount>>>('reference_shared.json')[recount]!)) {
      const [counts] = await read([years[2017]], [{ dimension, values: [value] }])
      const cells = { null: { NPS: nps, CSAT_5: overall_csat_Q7ALL }, trip: { EASE_5: ease_ces_like.Q13GETRATE }, wayfinding: { EASE_5: ease_ces_like.Q14FIND }, screening: { EASE_5: ease_ces_like.Q14PASSTHRU } }
      for (const [place, metrics] of Object.entries(cells)) {
        for (const [metricKey, expected] of Object.entries(metrics)) {
          const touchpointKey = place === 'null' ? null : place
          const reading = readingOf(builtIn(metricKey), countsIn(counts!.get(line) ?? new Map(), { touchpointKey, metricKey, version: 1 }), rules)
          expect(reading.n, `${dimension} ${value} ${place}/${metricKey}`).toBe(expected.n)
          if (expected.n > 0)
            expect(reading.value).toBeCloseTo((expected.top2 ?? expected.nps)!, 9)
        }
      }
    }
  })

  it('of several values of a dimension are those of each together', async () => {
    const gender = sfoFile<Record<string, Record<string, SegmentRecount>>>('reference_shared.json').by_gender_Q20!
    const [counts] = await read([years[2017]], [{ dimension: 'gender', values: ['1', '2'] }])
    const reading = readingOf(builtIn('NPS'), countsIn(counts!.get(line)!, { touchpointKey: null, metricKey: 'NPS', version: 1 }), rules)
    expect(reading.n).toBe(gender['1']!.nps.n + gender['2']!.nps.n)
  })

  it('narrow when two dimensions are asked for', async () => {
    const [both] = await read([years[2017]], [{ dimension: 'gender', values: ['1'] }, { dimension: 'age_group', values: ['3'] }])
    const [one] = await read([years[2017]], [{ dimension: 'gender', values: ['1'] }])
    const cell = { touchpointKey: null, metricKey: 'NPS', version: 1 }
    const n = (counts: typeof both) => readingOf(builtIn('NPS'), countsIn(counts!.get(line)!, cell), rules).n
    expect(n(both)).toBeGreaterThan(0)
    expect(n(both)).toBeLessThan(n(one))
  })

  it('of a trend\'s buckets add up to those of the window', async () => {
    const window = { from: '2017-05-01', to: '2017-06-01' }
    const days = bucketBounds(window, bucketStarts(window, 'DAY', 'MONDAY'))
    const weeks = bucketBounds(window, bucketStarts(window, 'WEEK', 'SATURDAY'))
    const all = await read([[window.from, window.to], days, weeks])
    const [whole, ...parted] = all.map(series => series.get(line)!.get('restaurants CSAT_5 1')!.map(({ points }) => points))
    for (const buckets of parted) {
      for (const [point, count] of whole![0]!)
        expect(buckets.reduce((sum, points) => sum + (points.get(point) ?? 0), 0)).toBe(count)
    }
  })

  it('do not exist for a line without evidence or a time without answers', async () => {
    const [nowhere, never] = await Promise.all([read([years[2017]], [], [uuid()]), read([['1999-01-01', '2000-01-01']])])
    expect([nowhere[0]!.size, never[0]!.size]).toEqual([0, 0])
  })
})
