import type { ShownReading } from '../../../api/src/modules/metric/measured-touchpoint.ts'
import type { MetricReading } from '../../../api/src/modules/metric/metric-reading.type.ts'
import type { Metric } from '../../../api/src/modules/metric/metric.ts'
import { isolated, LOCALES, printFor, printFromTo, printInterval } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { builtIns } from '../../../api/src/modules/metric/built-ins.ts'
import { plainSentence } from '../../../api/src/modules/review/export/plain-text.ts'
import { printActions } from '../../../api/src/modules/review/export/print-actions.ts'
import { printHead } from '../../../api/src/modules/review/export/print-head.ts'
import { printReading } from '../../../api/src/modules/review/export/print-reading.ts'
import { documentWords } from '../../../api/src/modules/review/export/words/document-words.ts'
import { reading } from '../review/samples.ts'

const nps = builtIns.find(({ key }) => key === 'NPS')!
const share = builtIns.find(({ aggregation }) => aggregation === 'SHARE')!
const better = (before: number, now: number) => ({ difference: now - before, interval: { low: 0.001, high: 0.2 }, verdict: 'BETTER' as const, value: before, n: 9000 })
/** A reading of this value, as the services hand it on. */
const shown = (definition: Metric, value: number, more: Partial<ShownReading> = {}) => reading(definition, 0.5, 9000, { value, ...more }) as MetricReading

describe('a reading on paper', () => {
  it.each(LOCALES)('in %s tells its interval and its change in the words of the screen', (locale) => {
    const print = printFor(locale, 'GREGORIAN')
    const printed = printReading(shown(share, 0.774, { interval: { low: 0.7712, high: 0.7741 }, change: better(0.771, 0.774) }), print, documentWords[locale])
    expect(printed.interval).toBe(printInterval(share, { low: 0.7712, high: 0.7741 }, print))
    expect(printed.change!.fromTo).toBe(printFromTo(share, 0.771, 0.774, print))
  })

  it('keeps the mark that holds the sign of a number on its side, and only the reader\'s digits', () => {
    const fa = printFor('fa', 'JALALI')
    expect(printReading(shown(nps, -34), fa, documentWords.fa).said).toContain('\u200E−۳۴')
    const latin = printFor('fa', 'JALALI', { digits: 'latn' })
    const label = { ...nps.valueLabel, fa: '{value} از ۱۰۰\u202E' }
    expect(printReading(shown({ ...nps, valueLabel: label }, -34), latin, documentWords.fa).said).toMatch(/^\u200E[-−]34\u200F از 100$/)
  })

  it('has its periods named as people name them', () => {
    const facts = { journey: { key: 'J-1', name: 'Flying', perspective: 'AS_IS' as const, owner: null, reviewDueOn: null }, window: { from: '2016-01-01', to: '2017-01-01' }, compareTo: { from: '2015-10-01', to: '2016-01-01' }, filters: [], today: '2017-01-05' }
    const head = printHead(facts, 'Review', printFor('en', 'GREGORIAN'), documentWords.en)
    expect([head.period, head.comparison]).toEqual(['2016', 'compared with Q4 2015'])
  })

  it('tells what came of an action with the two numbers apart', () => {
    const effect = { reading: shown(nps, 34.4, { change: better(34.1, 34.4) }), verdict: 'BETTER' as const, answersNeeded: null }
    const action = { what: 'Shorter queue', owner: null, dueOn: null, state: 'DONE' } as never
    const { actions } = printActions({ first: [{ action, touchpointName: 'Paying', isOverdue: false, effect }], more: 0 }, printFor('en', 'GREGORIAN'), documentWords.en)
    expect(actions[0]!.effect).toBe('+34.1 before, +34.4 after: clearly better')
  })
})

describe('a sentence of Masir\'s on paper', () => {
  it('keeps the marks of its numbers and names, and loses what would turn it around', () => {
    const sentence = `${isolated('Paying')} \u200E−۳۴ \u061C٪`
    expect(plainSentence(`${sentence}\u202E\u2066\u0007`)).toBe(sentence)
  })
})
