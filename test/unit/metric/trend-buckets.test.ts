import type { TrendStep } from '@masir/schema'
import { TREND_STEPS, WEEKDAYS } from '@masir/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { addDays } from '../../../api/src/modules/metric/days.ts'
import { bucketBounds, bucketStarts } from '../../../api/src/modules/metric/trend-buckets.ts'

const may = { from: '2017-05-10', to: '2017-06-02' }

describe('the buckets of a trend', () => {
  it('are every day of the window, the last one out', () => {
    expect(bucketStarts({ from: '2017-05-30', to: '2017-06-02' }, 'DAY', 'MONDAY')).toEqual(['2017-05-30', '2017-05-31', '2017-06-01'])
  })

  it('are weeks from the workspace\'s first weekday', () => {
    expect(bucketStarts(may, 'WEEK', 'MONDAY')).toEqual(['2017-05-08', '2017-05-15', '2017-05-22', '2017-05-29'])
    expect(bucketStarts(may, 'WEEK', 'SATURDAY')).toEqual(['2017-05-06', '2017-05-13', '2017-05-20', '2017-05-27'])
  })

  it('are months and quarters of the Gregorian calendar', () => {
    expect(bucketStarts({ from: '2016-12-31', to: '2017-03-01' }, 'MONTH', 'MONDAY')).toEqual(['2016-12-01', '2017-01-01', '2017-02-01'])
    expect(bucketStarts({ from: '2016-12-31', to: '2017-07-02' }, 'QUARTER', 'MONDAY')).toEqual(['2016-10-01', '2017-01-01', '2017-04-01', '2017-07-01'])
  })

  it('are months of the Jalali calendar, across a leap year\'s Esfand', () => {
    // 1399 is a leap year: Nowruz 1400 is 21 March 2021.
    expect(bucketStarts({ from: '2021-01-25', to: '2021-04-21' }, 'JALALI_MONTH', 'SATURDAY')).toEqual(['2021-01-20', '2021-02-19', '2021-03-21'])
    expect(bucketStarts(may, 'JALALI_MONTH', 'SATURDAY')).toEqual(['2017-04-21', '2017-05-22'])
  })

  it('part the window without gap or overlap, whatever the window', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(days => addDays('1950-01-01', days))
    const window = fc.tuple(day, fc.integer({ min: 1, max: 900 })).map(([from, days]) => ({ from, to: addDays(from, days) }))
    fc.assert(fc.property(window, fc.constantFrom<TrendStep>(...TREND_STEPS), fc.constantFrom(...WEEKDAYS), (window, step, weekStart) => {
      const starts = bucketStarts(window, step, weekStart)
      const bounds = bucketBounds(window, starts)
      expect(starts[0]! <= window.from).toBe(true)
      expect(bounds).toEqual([...new Set(bounds)].sort())
      expect(bounds).toHaveLength(starts.length + 1)
    }))
  })
})
