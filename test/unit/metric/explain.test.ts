import { LOCALES, printFor } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { builtIns } from '../../../api/src/modules/metric/built-ins.ts'
import { explain } from '../../../api/src/modules/metric/explain.ts'
import { readingOf } from '../../../api/src/modules/metric/reading.ts'
import { metric, owner, perPoint, viewer } from './samples.ts'

const may = { window: { from: '2017-05-01', to: '2017-06-01' }, sources: ['SFO 2017'], asks: null }
const en = printFor('en', 'GREGORIAN')
const counts = { ...perPoint(metric('EASE_5'), 28, 42, 460, 673, 1116), absent: { NOT_APPLICABLE: 162, NO_ANSWER: 350 } }

describe('how a number is counted', () => {
  it('is told whole in English', () => {
    expect(explain(readingOf(metric('EASE_5'), counts, owner), may, en)).toBe(
      'Ease, 1–5, definition EASE_5 version 1: “How easy or difficult was it?” '
      + 'The share of answers from 4 to 5 on a scale of 1 to 5; higher is better. '
      + 'Answers: 2,319 of 2,669 asked. Left out as not applicable: 162. Left out without an answer: 350. '
      + 'The interval is Wilson’s, 95%. Period: May 1, 2017 to May 31, 2017. Source: SFO 2017. Unweighted: every answer counts once.',
    )
  })

  it('uses the reader\'s digits and calendar, in Masir\'s own words too', () => {
    const told = explain(readingOf(metric('EASE_5'), counts, owner), may, printFor('fa', 'GREGORIAN'))
    expect(told).toContain('۲٬۳۱۹ از ۲٬۶۶۹')
    expect(told).toContain('۱۱ اردیبهشت ۱۳۹۶ تا ۱۰ خرداد ۱۳۹۶')
    const latin = explain(readingOf(metric('NPS'), perPoint(metric('NPS'), 9, 9, 9, 9), owner), may, printFor('fa', 'GREGORIAN', { digits: 'latn', calendar: 'gregory' }))
    expect(latin).toContain('(9 و 10)')
    expect(latin).not.toMatch(/[۰-۹]/)
  })

  it('names what is asked there, and says what was typed in, few or withheld', () => {
    const few = perPoint(metric('CSAT_5'), 0, 0, 0, 2, 2)
    expect(explain(readingOf(metric('CSAT_5'), few, owner), { ...may, asks: 'signs inside' }, en)).toMatch(/\(signs inside\).*only indicative/)
    expect(explain(readingOf(metric('CSAT_5'), few, viewer), may, en)).toContain('too few answers')
    expect(explain(readingOf(metric('CSAT_5'), { ...few, byHand: 4 }, owner), may, en)).toContain('entered by hand')
  })

  it('leaves no gap unfilled in any language', () => {
    for (const definition of builtIns) {
      const reading = readingOf(definition, { ...perPoint(definition, 10, 30), absent: counts.absent, byHand: 1 }, owner)
      for (const locale of LOCALES)
        expect(explain(reading, may, printFor(locale, 'JALALI'))).not.toMatch(/[{}]|undefined|NaN/)
    }
  })
})
