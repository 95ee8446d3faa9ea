import { buildSchema, execute, parse } from 'graphql'
import { describe, expect, it } from 'vitest'
import { countsOf } from '../../../api/src/modules/metric/counts.ts'
import { wilson } from '../../../api/src/modules/metric/statistics/wilson.ts'
import { trendStepsBelow } from '../../../api/src/modules/metric/trend-ahead.ts'
import { trendOf } from '../../../api/src/modules/metric/trend.ts'
import { metric, owner, viewer } from './samples.ts'

describe('a trend', () => {
  const buckets = [countsOf([[2, 1], [5, 3]]), undefined, countsOf([[5, 2]])]
  const starts = ['2017-05-01', '2017-05-08', '2017-05-15']

  it('has a value for each bucket with answers and none for an empty one', () => {
    expect(trendOf(metric('CSAT_5'), starts, buckets, owner)).toMatchObject({ starts, n: [4, 0, 2], value: [0.75, null, 1] })
  })

  it('says between what the true value of each bucket lies', () => {
    const { low, high } = trendOf(metric('CSAT_5'), starts, buckets, owner)
    const [first, last] = [wilson(3, 4), wilson(2, 2)]
    expect(low).toEqual([first.low, null, last.low])
    expect(high).toEqual([first.high, null, last.high])
  })

  it('withholds the buckets of too few answers from a viewer', () => {
    expect(trendOf(metric('CSAT_5'), starts, [countsOf([[5, 5]]), ...buckets], viewer).value).toEqual([1, null, null])
  })
})

describe('the trends asked for below a field', () => {
  const schema = buildSchema(`
    enum TrendStep { DAY WEEK MONTH QUARTER JALALI_MONTH }
    type Reading { n: Int trend(by: TrendStep!): Int }
    type Overlay { readings: [Reading] outcomes: [Reading] }
    type Query { overlay: Overlay }`)

  function stepsOf(source: string, variableValues: Record<string, unknown> = {}): string[] {
    let steps: string[] = []
    const rootValue = { overlay: (_: unknown, __: unknown, info: Parameters<typeof trendStepsBelow>[0]) => void (steps = trendStepsBelow(info)) }
    expect(execute({ schema, document: parse(source), rootValue, variableValues })).not.toHaveProperty('errors')
    return steps
  }

  it('are found in fields, fragments and variables, each once', () => {
    expect(stepsOf(`
      query ($step: TrendStep!) { overlay { readings { ...R trend(by: DAY) } ... on Overlay { outcomes { late: trend(by: $step) ...R } } } }
      fragment R on Reading { a: trend(by: WEEK) b: trend(by: DAY) }`, { step: 'JALALI_MONTH' })).toEqual(['WEEK', 'DAY', 'JALALI_MONTH'])
  })

  it('are none where no trend is asked for', () => {
    expect(stepsOf('{ overlay { readings { n } } }')).toEqual([])
  })
})
