import type { Print } from '@masir/schema'
import { addDays, AGGREGATIONS, CALENDAR_NAMES, DIGITS, inDigits, isolated, isolatedIn, LOCALES, namePeriod, printDifference, printFor, printFromTo, printInterval, printInWords, printNumber, printPair, printPeriod, printValue } from '@masir/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'

const en = printFor('en', 'GREGORIAN')
const fa = printFor('fa', 'GREGORIAN')
const ar = printFor('ar', 'GREGORIAN')
const share = { aggregation: 'SHARE' } as const
const nps = { aggregation: 'NPS' } as const
const mean = { aggregation: 'MEAN' } as const

const anyPrint: fc.Arbitrary<Print> = fc.record({ locale: fc.constantFrom(...LOCALES), digits: fc.constantFrom(...DIGITS), calendar: fc.constantFrom(...CALENDAR_NAMES) })

describe('a value in print', () => {
  it('is per cent, a whole number with its sign, or one decimal', () => {
    expect([printValue(share, 0.565, en), printValue(nps, 30.4, en), printValue(nps, -0.4, en), printValue(mean, 4.65, en)]).toEqual(['57%', '+30', '0', '4.7'])
    expect(printValue(share, 0.87, fa)).toBe('۸۷٪')
    expect(printValue(mean, 4.65, ar)).toBe('٤٫٧')
  })

  it('is written in the digits of the reader\'s choice, and never in two kinds of digits at once', () => {
    fc.assert(fc.property(anyPrint, fc.constantFrom(...AGGREGATIONS), fc.double({ min: -1, max: 1, noNaN: true }), (print, aggregation, value) => {
      const text = printInWords({ aggregation }, 'about {value} of 10 و ۱۰', value, print)
      const digit = { latn: /\d/, arabext: /[۰-۹]/, arab: /[٠-٩]/ }
      for (const other of DIGITS)
        expect(digit[other].test(text)).toBe(other === print.digits)
    }))
  })

  it('keeps whatever a label holds', () => {
    expect(printInWords(share, '{value} say $& “yes”', 0.5, en)).toBe('50% say $& “yes”')
    expect(inDigits('از ۱۰، of 10. 0.10', 'arab')).toBe('از ١٠، of ١٠. ٠٫١٠')
  })

  it('with a sign ends the run that the sign began, so that a count after it stays after it', () => {
    expect(printValue(nps, 42, fa)).toBe('\u200E+۴۲\u200F')
    expect(printValue(nps, 42, en)).toBe('+42')
    expect(printValue(share, 0.42, fa)).toBe('۴۲٪')
  })

  it('has an interval in words', () => {
    expect(printInterval(share, { low: 0.541, high: 0.579 }, en)).toBe('between 54 and 58%')
    expect(printInterval(share, { low: 0.541, high: 0.579 }, fa)).toBe('بین ۵۴ و ۵۸٪')
    expect(printInterval(share, { low: 0.541, high: 0.579 }, ar)).toMatch(/^بين ٥٤ و٥٨٪/)
    expect(printInterval(nps, { low: -3, high: 12 }, en)).toBe('between -3 and +12')
    expect(printInterval(share, { low: 0.561, high: 0.562 }, en)).toBe('about 56%')
  })

  it('and what it became stand apart, however little it moved', () => {
    expect(printFromTo(share, 0.77, 0.82, en)).toBe('77 → 82%')
    expect(printFromTo(share, 0.771, 0.774, en)).toBe('77.1 → 77.4%')
    expect(printFromTo(share, 0.77, 0.82, fa)).toBe('از ۷۷ به ۸۲٪')
    expect(printFromTo(mean, 4.7, 4.1, ar)).toBe('من ٤٫٧ إلى ٤٫١')
    expect(printFromTo(nps, 34.1, 34.4, en)).toBe('+34.1 → +34.4')
    expect(printFromTo(mean, 4.61, 4.64, en)).toBe('4.61 → 4.64')
    expect([printDifference(share, 0.049, en), printDifference(nps, 0.3, en), printDifference(nps, 4.6, en), printDifference(mean, -0.03, en)]).toEqual(['+4.9 points', '+0.3', '+5', '-0.03'])
  })

  it('and what it became are the same two numbers in a sentence, in a table and with an arrow between them', () => {
    expect(printPair(share, 0.771, 0.774, en)).toEqual({ before: '77.1%', now: '77.4%', isFine: true })
    expect(printPair(share, 0.77, 0.77, en)).toEqual({ before: '77%', now: '77%', isFine: false })
    fc.assert(fc.property(anyPrint, fc.constantFrom(...AGGREGATIONS), fc.double({ min: 0.01, max: 1, noNaN: true }), fc.double({ min: 0.1, max: 1, noNaN: true }), (print, aggregation, value, moved) => {
      const [unit, step] = { SHARE: [1, 0.002], NPS: [100, 0.2], MEAN: [5, 0.02] }[aggregation] as [number, number]
      const [from, to] = [value * unit, value * unit + moved * step + step]
      const { before, now } = printPair({ aggregation }, from, to, print)
      expect(before).not.toBe(now)
      const arrowed = printFromTo({ aggregation }, from, to, print)
      expect(arrowed).toContain(now)
      expect(arrowed).toContain(aggregation === 'SHARE' ? before.replace(/[%٪\u061C\u200E]/g, '') : before)
    }))
  })
})

describe('a period in print', () => {
  it('has the name that people give it', () => {
    expect(printPeriod({ from: '2016-01-01', to: '2017-01-01' }, en)).toBe('2016')
    expect(printPeriod({ from: '2017-04-01', to: '2017-07-01' }, en)).toBe('Q2 2017')
    expect(printPeriod({ from: '2017-05-01', to: '2017-06-01' }, en)).toBe('May 2017')
    expect(printPeriod({ from: '2025-03-21', to: '2025-06-22' }, fa)).toBe('بهار ۱۴۰۴')
    expect(printPeriod({ from: '2025-03-21', to: '2026-03-21' }, fa)).toBe('۱۴۰۴')
    expect(printPeriod({ from: '2025-06-22', to: '2025-09-23' }, { ...ar, calendar: 'persian' })).toBe('صيف ١٤٠٤')
    expect(printPeriod({ from: '2017-05-02', to: '2017-05-12' }, en)).toBe('May 2, 2017 to May 11, 2017')
  })

  it('is named by the other calendar where it is nothing whole in the reader\'s', () => {
    expect(namePeriod({ from: '2016-01-01', to: '2017-01-01' }, fa)).toBe('۲۰۱۶')
    expect(namePeriod({ from: '2025-03-21', to: '2025-06-22' }, en)).toBe('spring 1404')
    expect(namePeriod({ from: '2016-01-02', to: '2017-01-01' }, fa)).toBeNull()
  })

  it('has one whatever it is', () => {
    const day = fc.integer({ min: 0, max: 40_000 }).map(n => addDays('1960-01-01', n))
    fc.assert(fc.property(anyPrint, day, fc.integer({ min: 1, max: 400 }), (print, from, days) => {
      expect(printPeriod({ from, to: addDays(from, days) }, print)).not.toMatch(/undefined|NaN|[{}]/)
    }), { numRuns: 50 })
  })
})

describe('somebody\'s own words in a sentence', () => {
  it('cannot turn the words around them', () => {
    expect(isolated('\u202Eevil\u2069')).toBe('\u2068evil\u2069')
    expect(isolatedIn('Restaurants', 'en')).toBe('Restaurants')
    expect(isolatedIn('Restaurants', 'fa')).toBe('\u2068Restaurants\u2069')
    expect(isolatedIn('تماس تلفنی', 'fa')).toBe('تماس تلفنی')
    expect(isolatedIn('تماس\u202E', 'en')).toBe('\u2068تماس\u2069')
  })

  it('count in grouped numbers', () => {
    expect([printNumber(2319, en), printNumber(2319, fa)]).toEqual(['2,319', '۲٬۳۱۹'])
  })
})
