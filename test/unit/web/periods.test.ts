import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { writeDay, writeMonth } from '../../../web/src/composables/calendar.ts'
import { latinDigits, readDay, writeNumericDay } from '../../../web/src/composables/day-text.ts'
import { numberingTag } from '../../../web/src/composables/numbering.ts'
import { addDays, dayOf, kindOf, openingPeriod, periodBefore, periodKinds, periodOf, periodsIn, sameAYearAgo } from '../../../web/src/composables/periods.ts'

const days = fc.integer({ min: 0, max: 40_000 }).map(n => addDays('1960-01-01', n))
const calendars = fc.constantFrom('gregory' as const, 'persian' as const)

describe('periods of a calendar', () => {
  it('are half-open and hold the day they were asked for', () => {
    fc.assert(fc.property(days, calendars, fc.constantFrom(...periodKinds), (day, calendar, kind) => {
      const { from, to } = periodOf(day, kind, calendar)
      expect(from <= day && day < to).toBe(true)
      expect(kindOf({ from, to }, calendar)).toBe(kind)
      expect(periodOf(addDays(to, -1), kind, calendar)).toEqual({ from, to })
    }))
  })

  it('follow each other without a gap', () => {
    fc.assert(fc.property(days, calendars, fc.constantFrom(...periodKinds), (day, calendar, kind) => {
      const period = periodOf(day, kind, calendar)
      expect(periodBefore(period, calendar)).toEqual(periodOf(addDays(period.from, -1), kind, calendar))
    }))
  })

  it('know the Jalali year: 1396 began on 21 March 2017, and 1395 was a leap year', () => {
    expect(periodOf('2017-05-30', 'year', 'persian')).toEqual({ from: '2017-03-21', to: '2018-03-21' })
    expect(periodOf('2017-03-20', 'month', 'persian')).toEqual({ from: '2017-02-19', to: '2017-03-21' })
  })

  it('step by days where they are not whole months', () => {
    expect(periodBefore({ from: '2017-05-10', to: '2017-05-20' }, 'gregory')).toEqual({ from: '2017-04-30', to: '2017-05-10' })
  })

  it('find the same days a year ago, also from 29 February', () => {
    expect(sameAYearAgo({ from: '2017-05-01', to: '2017-06-01' }, 'gregory')).toEqual({ from: '2016-05-01', to: '2016-06-01' })
    expect(sameAYearAgo({ from: '2016-02-29', to: '2016-03-01' }, 'gregory')).toEqual({ from: '2015-02-28', to: '2015-03-01' })
  })

  it('are offered newest first, only those that touch the evidence', () => {
    const years = periodsIn({ from: '2016-05-06', to: '2017-05-31' }, 'year', 'gregory', 6)
    expect(years).toEqual([{ from: '2017-01-01', to: '2018-01-01' }, { from: '2016-01-01', to: '2017-01-01' }])
  })
})

describe('the period that evidence is read in first', () => {
  it('is the last year with answers', () => {
    expect(openingPeriod({ from: '2016-05-06', to: '2017-05-31' }, 'gregory')).toEqual({ from: '2017-01-01', to: '2018-01-01' })
    expect(openingPeriod({ from: '2026-05-01', to: '2026-11-01' }, 'persian')).toEqual({ from: '2026-03-21', to: '2027-03-21' })
  })

  it('holds all of what is shorter than a year, whichever calendar it was counted by', () => {
    const year1405 = { from: '2026-03-21', to: '2027-03-21' }
    expect(openingPeriod(year1405, 'gregory')).toEqual(year1405)
    expect(openingPeriod({ from: '2026-01-01', to: '2027-01-01' }, 'persian')).toEqual({ from: '2026-01-01', to: '2027-01-01' })
  })
})

describe('days as text', () => {
  it('are read back as they were written, in every calendar and script', () => {
    const tags = fc.constantFrom('en-u-nu-latn', 'fa-u-nu-arabext', 'ar-u-nu-arab')
    fc.assert(fc.property(days, calendars, tags, (day, calendar, tag) => {
      expect(readDay(writeNumericDay(day, calendar, `${tag}-ca-${calendar}`), calendar)).toBe(day)
    }))
  })

  it('that do not exist are refused', () => {
    expect(dayOf({ year: 2017, month: 2, day: 31 }, 'gregory')).toBeNull()
    expect(dayOf({ year: 1396, month: 12, day: 30 }, 'persian')).toBeNull()
    expect(dayOf({ year: 1395, month: 12, day: 30 }, 'persian')).toBe('2017-03-20')
    expect(readDay('tomorrow', 'gregory')).toBeNull()
  })

  it('are said in the order of the language: day, month, year in Persian and Arabic', () => {
    expect(writeDay('2026-11-21', `${numberingTag('fa', 'auto')}-ca-persian`, 'long')).toBe('۳۰ آبان ۱۴۰۵')
    expect(writeDay('2026-11-21', `${numberingTag('en', 'auto')}-ca-gregory`)).toBe('Nov 21, 2026')
    expect(writeMonth('2017-05-01', `${numberingTag('en', 'auto')}-ca-gregory`)).toBe('May 2017')
    expect(writeMonth('2026-11-21', `${numberingTag('fa', 'latn')}-ca-persian`)).toBe('آبان 1405')
  })

  it('may be typed with the digits of three scripts', () => {
    expect(latinDigits('۱۳۹۶/٣/10')).toBe('1396/3/10')
  })
})
