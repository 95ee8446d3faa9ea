import type { DateRules } from '../../../api/src/modules/evidence/import/dates.ts'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readDate } from '../../../api/src/modules/evidence/import/dates.ts'
import { dayAt, momentOf } from '../../../api/src/modules/evidence/import/zones.ts'

const utc = { timeZone: 'UTC', workspaceZone: 'UTC' }

function day(text: string, rules: Partial<DateRules>): string {
  const read = readDate(text, { ...utc, order: 'ISO', ...rules })
  return typeof read === 'string' ? read : read.day
}

describe('a day', () => {
  it.each([
    ['2017-05-13', 'ISO', '2017-05-13'],
    ['2017/5/3', 'ISO', '2017-05-03'],
    ['20170513', 'ISO', '2017-05-13'],
    ['13/05/2017', 'DAY_FIRST', '2017-05-13'],
    ['13.5.17', 'DAY_FIRST', '2017-05-13'],
    ['2017-05-13', 'DAY_FIRST', '2017-05-13'],
    ['05/13/2017', 'MONTH_FIRST', '2017-05-13'],
    ['05/11/2016 12:00:00 AM', 'MONTH_FIRST', '2016-05-11'],
    ['13-May-17', 'DAY_FIRST', '2017-05-13'],
    ['May 13, 2017', 'MONTH_FIRST', '2017-05-13'],
    ['۱۳۹۶/۰۲/۲۳', 'JALALI', '2017-05-13'],
    ['1403/12/30', 'JALALI', '2025-03-20'],
    ['۵ خرداد ۱۴۰۳', 'JALALI', '2024-05-25'],
    ['1/1/1400', 'JALALI', '2021-03-21'],
    ['١٣/٠٥/٢٠١٧', 'DAY_FIRST', '2017-05-13'],
  ] as const)('%s read %s is %s', (text, order, expected) => {
    expect(day(text, { order })).toBe(expected)
  })

  it('of the month takes year and month from the mapping, of either calendar', () => {
    expect(day('13', { order: 'DAY_OF_MONTH', fixedYear: 2017, fixedMonth: 5 })).toBe('2017-05-13')
    expect(day('۲۳', { order: 'DAY_OF_MONTH', fixedYear: 1396, fixedMonth: 2 })).toBe('2017-05-13')
  })

  it.each([
    ['2017-02-31', 'ISO'],
    ['31/02/2017', 'DAY_FIRST'],
    ['29.02.2017', 'DAY_FIRST'],
    ['13/05/2017', 'MONTH_FIRST'],
    ['1404/12/30', 'JALALI'],
    ['1403/07/31', 'JALALI'],
    ['12/31/1899 09:30:00 AM', 'MONTH_FIRST'],
    ['13/05/2017', 'ISO'],
    ['2017-05-13 25:00', 'ISO'],
    ['yesterday', 'ISO'],
    ['42', 'ISO'],
  ] as const)('%s read %s does not exist', (text, order) => {
    expect(day(text, { order })).toBe('BAD_DATE')
  })

  it('31 of a February is refused when month and year are fixed', () => {
    expect(day('31', { order: 'DAY_OF_MONTH', fixedYear: 2017, fixedMonth: 2 })).toBe('BAD_DATE')
    expect(day('28', { order: 'DAY_OF_MONTH', fixedYear: 2017, fixedMonth: 2 })).toBe('2017-02-28')
  })

  it('left blank is no date', () => {
    expect(day('  ', {})).toBe('NO_DATE')
  })

  it('comes out as the Jalali date that went in, for every day of two centuries', () => {
    const jalali = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: 'UTC' })
    fc.assert(fc.property(fc.date({ min: new Date('1970-01-01'), max: new Date('2100-12-31'), noInvalidDate: true }), (date) => {
      const parts = Object.fromEntries(jalali.formatToParts(date).map(({ type, value }) => [type, value]))
      expect(day(`${Number.parseInt(parts.year!)}/${parts.month}/${parts.day}`, { order: 'JALALI' })).toBe(date.toISOString().slice(0, 10))
    }))
  })
})

describe('a time', () => {
  it('is read in the zone of its file and counted on the day of the workspace', () => {
    const read = readDate('2024-05-25 01:30', { order: 'ISO', timeZone: 'Asia/Tehran', workspaceZone: 'Europe/London' })
    expect(read).toEqual({ day: '2024-05-24', occurredAt: new Date('2024-05-24T22:00:00Z') })
  })

  it('with its own offset is not read in the zone of its file', () => {
    const read = readDate('2024-05-25T23:30:00+02:00', { order: 'ISO', timeZone: 'Asia/Tehran', workspaceZone: 'Asia/Tehran' })
    expect(read).toEqual({ day: '2024-05-26', occurredAt: new Date('2024-05-25T21:30:00Z') })
  })

  it('of midnight to the second is a day without a time, so no zone moves it', () => {
    const read = readDate('05/11/2016 12:00:00 AM', { order: 'MONTH_FIRST', timeZone: 'Asia/Tehran', workspaceZone: 'America/Los_Angeles' })
    expect(read).toEqual({ day: '2016-05-11', occurredAt: null })
  })

  it('of 12 PM is noon, and ب.ظ is the afternoon', () => {
    expect(readDate('2017-05-13 12:05 PM', { order: 'ISO', ...utc })).toMatchObject({ occurredAt: new Date('2017-05-13T12:05:00Z') })
    expect(readDate('۱۳۹۶/۰۲/۲۳ ۰۴:۰۵ ب.ظ', { order: 'JALALI', ...utc })).toMatchObject({ occurredAt: new Date('2017-05-13T16:05:00Z') })
  })

  it('on a wall and its moment agree in zones that change their clocks', () => {
    const wall = Date.UTC(2024, 6, 1, 10, 30)
    const moment = momentOf(wall, 'America/New_York')
    expect(moment.toISOString()).toBe('2024-07-01T14:30:00.000Z')
    expect(dayAt(moment, 'Pacific/Auckland')).toBe('2024-07-02')
  })
})
