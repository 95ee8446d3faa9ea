import type { Locale } from '@masir/schema'
import type { Headline } from '../../../api/src/modules/metric/headline.ts'
import type { MeasuredTouchpoint, ShownReading } from '../../../api/src/modules/metric/measured-touchpoint.ts'
import type { Metric } from '../../../api/src/modules/metric/metric.ts'
import { LOCALES, printFor } from '@masir/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { builtIns } from '../../../api/src/modules/metric/built-ins.ts'
import { compositeOf } from '../../../api/src/modules/metric/composite.ts'
import { divergenceOf } from '../../../api/src/modules/metric/divergence.ts'
import { headlineText } from '../../../api/src/modules/metric/headline-text.ts'
import { headlineOf } from '../../../api/src/modules/metric/headline.ts'
import { readingOf } from '../../../api/src/modules/metric/reading.ts'
import { rollUpStage } from '../../../api/src/modules/metric/stage-roll-up.ts'
import { metric, owner, perPoint } from './samples.ts'

const satisfaction = metric('CSAT_5')
const ease = metric('EASE_5')

/** A reading of n answers of which this share lies on the scale's last point. */
function reading(definition: Metric, share: number, n = 100, more: Partial<ShownReading> = {}): ShownReading {
  const points = [n - Math.round(n * share), ...Array.from<number>({ length: definition.scaleMax - definition.scaleMin - 1 }).fill(0), Math.round(n * share)]
  return { ...readingOf(definition, perPoint(definition, ...points), owner), touchpointKey: 'x', asks: null, weight: 1, change: null, comparison: null, ...more }
}

function touchpoint(name: string, ...standing: ShownReading[]): MeasuredTouchpoint {
  return { key: name, name, stageKey: 's', readings: standing, standing, composite: compositeOf(standing), divergence: divergenceOf(standing) }
}

const better = { difference: 0.1, interval: { low: 0.05, high: 0.15 }, verdict: 'BETTER' as const, value: 0.85, n: 90 }

describe('a composite', () => {
  it('is the weighted mean of scores and names the weakest', () => {
    const composite = compositeOf([reading(satisfaction, 0.92, 100, { weight: 3 }), reading(ease, 0.65)])!
    expect(composite.score).toBeCloseTo((3 * 1 - 0.5) / 4, 12)
    expect(composite.weakest.key).toBe('EASE_5')
    expect(composite).toMatchObject({ coverage: 1, band: 2, state: 'OK' })
  })

  it('is no firmer than the scores that it is made of', () => {
    expect(compositeOf([reading(satisfaction, 0.92), reading(ease, 0.65, 12)])!.state).toBe('INDICATIVE')
  })

  it('is withheld when less than 60 % of the weight has a score', () => {
    const missing = reading(ease, 0, 0)
    expect(compositeOf([reading(satisfaction, 0.9), missing])).toBeNull()
    expect(compositeOf([reading(satisfaction, 0.9, 100, { weight: 1.5 }), missing])!.coverage).toBeCloseTo(0.6, 12)
  })

  it('gives no weight to a metric without a target', () => {
    const untargeted = reading({ ...metric('CSAT_10'), anchors: null }, 0.5, 100, { weight: 9 })
    expect(compositeOf([reading(satisfaction, 0.92), untargeted])!.coverage).toBe(1)
    expect(compositeOf([untargeted])).toBeNull()
  })
})

describe('the divergence mark', () => {
  it('warns where satisfaction is on target and effort is not', () => {
    expect(divergenceOf([reading(satisfaction, 0.8), reading(ease, 0.7)])).toBe('SATISFIED_BUT_HARD_WORK')
  })

  it('takes the middle band for on target, as the card that it stands on does', () => {
    expect(divergenceOf([reading(satisfaction, 0.78), reading(ease, 0.5)])).toBe('SATISFIED_BUT_HARD_WORK')
    expect(divergenceOf([reading(satisfaction, 0.78), reading(ease, 0.74)])).toBeNull()
  })

  it('is silent where both are on target, both below, or one is missing', () => {
    expect(divergenceOf([reading(satisfaction, 0.8), reading(ease, 0.75)])).toBeNull()
    expect(divergenceOf([reading(satisfaction, 0.7), reading(ease, 0.5)])).toBeNull()
    expect(divergenceOf([reading(ease, 0.5)])).toBeNull()
    expect(divergenceOf([reading(satisfaction, 0.9), reading(ease, 0, 0)])).toBeNull()
  })
})

describe('a stage', () => {
  it('counts touchpoints below target among the measured ones, and all answers', () => {
    const rollUp = rollUpStage('s', [
      touchpoint('a', reading(satisfaction, 0.9), reading(ease, 0.5)),
      touchpoint('b', reading(satisfaction, 0.85)),
      touchpoint('c', reading(satisfaction, 0, 0)),
      touchpoint('d'),
      touchpoint('e', reading({ ...satisfaction, anchors: null }, 0.5)),
    ])
    expect(rollUp).toMatchObject({ belowTarget: 1, targeted: 2, measured: 3, n: 400 })
    expect(rollUp.composite!.weakest.key).toBe('EASE_5')
  })
})

describe('the headline', () => {
  it('says when there is no metric, no answer, and nothing below target', () => {
    expect(headlineOf([touchpoint('a')]).state).toBe('NO_METRICS')
    expect(headlineOf([touchpoint('a', reading(ease, 0, 0))]).state).toBe('NO_DATA')
    expect(headlineOf([touchpoint('a', reading(ease, 0.9))])).toMatchObject({ state: 'ALL_ON_TARGET', worst: null, measured: 1 })
  })

  it('calls nothing on target that has no target', () => {
    const untargeted = touchpoint('untargeted', reading({ ...ease, anchors: null }, 0.2))
    const none = headlineOf([untargeted])
    expect(none).toMatchObject({ state: 'NO_TARGETS', targeted: 0, measured: 1 })
    expect(LOCALES.map(locale => told(none, locale))).toEqual([
      'None of the measured touchpoints (1) has a target.',
      'هیچ‌یک از نقطه‌های تماس سنجیده‌شده (۱) هدفی ندارد.',
      'لا مستهدف لأي من نقاط التواصل المقيسة (١).',
    ])
    const some = headlineOf([untargeted, touchpoint('fine', reading(ease, 0.9))])
    expect(some).toMatchObject({ state: 'ALL_ON_TARGET', targeted: 1, measured: 2 })
    expect(told(some, 'en')).toBe('All measured touchpoints with a target (1) are on target.')
  })

  it('names the worst touchpoint, and a small sample only where there is no sufficient one', () => {
    const small = touchpoint('small', reading(satisfaction, 0.1, 10))
    const large = touchpoint('large', reading(satisfaction, 0.7, 200))
    expect(headlineOf([small, large]).worst!.touchpoint.name).toBe('large')
    expect(headlineOf([small]).worst!.touchpoint.name).toBe('small')
  })

  it('names the real change that moved furthest in scores', () => {
    const little = touchpoint('little', reading(satisfaction, 0.9, 100, { change: { ...better, value: 0.89 } }))
    const much = touchpoint('much', reading(ease, 0.9, 100, { change: { ...better, value: 0.6, verdict: 'BETTER' } }))
    const chance = touchpoint('chance', reading(ease, 0.9, 100, { change: { ...better, value: 0.1, verdict: 'TOO_CLOSE' } }))
    expect(headlineOf([little, much, chance]).change!.touchpoint.name).toBe('much')
    expect(headlineOf([chance]).change).toBeNull()
  })

  it('names with the worst those whose value reads the same, three at most and none twice', () => {
    const at = (name: string, share: number, n = 1000) => touchpoint(name, reading(satisfaction, share, n))
    const names = (...touchpoints: MeasuredTouchpoint[]) => headlineOf(touchpoints).worstAlike.map(finding => finding.touchpoint.name)
    expect(names(at('a', 0.564), at('b', 0.556), at('c', 0.57))).toEqual(['b', 'a'])
    expect(names(at('a', 0.564), at('b', 0.561), at('c', 0.562), at('d', 0.563))).toEqual(['b', 'c', 'd'])
    expect(names(at('sufficient', 0.56), at('few', 0.56, 25))).toEqual(['sufficient'])
    expect(names(touchpoint('twice', reading(satisfaction, 0.56), reading(satisfaction, 0.56)))).toEqual(['twice'])
    expect(names(at('fine', 0.9))).toEqual([])
  })

  it('skips no worse touchpoint of another metric to name one whose value reads the same', () => {
    const other = { ...satisfaction, key: 'OTHER' }
    const at = (name: string, share: number, definition = satisfaction) => touchpoint(name, reading(definition, share, 10_000))
    const all = [at('a', 0.556), at('b', 0.558, other), at('c', 0.56), at('d', 0.564)]
    expect(headlineOf(all).worstAlike.map(finding => finding.touchpoint.name)).toEqual(['a'])
    expect(headlineOf([all[0]!, ...all.slice(2)]).worstAlike.map(finding => finding.touchpoint.name)).toEqual(['a', 'c', 'd'])
  })

  const worst = touchpoint('Restaurants', reading(satisfaction, 0.56))
  const changed = touchpoint('Security screening', reading(ease, 0.82, 100, { change: { ...better, value: 0.77 } }))
  const in2016 = { from: '2016-01-01', to: '2017-01-01' }
  const told = (headline: Headline, locale: Locale, compareTo: typeof in2016 | null = in2016) => headlineText(headline, compareTo, printFor(locale, 'GREGORIAN', { calendar: 'gregory' }))

  it('tells the worst and the largest change in three languages', () => {
    const headline = headlineOf([worst, touchpoint('Shops', reading(satisfaction, 0.56)), changed])
    expect(told(headline, 'en')).toBe('Restaurants and Shops are worst: 56% are satisfied each. Security screening became easier than in 2016: 77 → 82%.')
    expect(told(headline, 'fa')).toBe('\u2068Restaurants\u2069 و \u2068Shops\u2069 از همه بدترند: در هر کدام ۵۶٪ راضی‌اند. \u2068Security screening\u2069 نسبت به ۲۰۱۶ آسان‌تر شد: از ۷۷ به ۸۲٪.')
    expect(told(headline, 'ar')).toMatch(/^الأسوأ: \u2068Restaurants\u2069 و\u2068Shops\u2069، ٥٦٪\S? راضون في كلٍّ منها\. صار الأمر أسهل في \u2068Security screening\u2069 مقارنةً مع ٢٠١٦: من ٧٧ إلى ٨٢٪/)
  })

  it('holds for one name as for several, and says "before" of a period without a name', () => {
    const headline = headlineOf([worst, changed])
    expect(told(headline, 'en', { from: '2016-01-05', to: '2016-03-09' })).toBe('Worst is Restaurants: 56% are satisfied. Security screening became easier than before: 77 → 82%.')
    expect(told(headlineOf([touchpoint('تماس تلفنی', reading(satisfaction, 0.56))]), 'fa')).toBe('تماس تلفنی از همه بدتر است: ۵۶٪ راضی‌اند.')
    expect(told(headlineOf([touchpoint('Fine', reading(ease, 0.9))]), 'en')).toBe('All measured touchpoints (1) are on target.')
  })

  it('cannot be turned around by a name', () => {
    expect(told(headlineOf([touchpoint('Shops\u202E\u2069 {value} $&', reading(satisfaction, 0.56))]), 'en')).toBe('Worst is Shops {value} $&: 56% are satisfied.')
  })

  it('has at most 25 words, whatever is long: names, the words of a metric, the period', () => {
    const word = fc.string({ unit: fc.constantFrom('a', 'ب', '-', '.'), minLength: 1, maxLength: 12 })
    const words = fc.array(word, { minLength: 1, maxLength: 40 }).map(some => some.join(' '))
    const anyMetric = fc.record({ definition: fc.constantFrom(...builtIns), label: fc.option(words, { nil: undefined }) })
      .map(({ definition, label }) => ({ ...definition, ...(label && { valueLabel: { en: `{value} ${label}` } }) }))
    fc.assert(fc.property(words, anyMetric, fc.integer({ min: 1, max: 4 }), fc.constantFrom('BETTER' as const, 'WORSE' as const), fc.constantFrom(...LOCALES), fc.constantFrom(in2016, { from: '2016-01-05', to: '2016-03-09' }, null), (name, definition, ties, verdict, locale, compareTo) => {
      const low = reading(definition, definition.direction === 'HIGHER_BETTER' ? 0.1 : 0.9, 100, { change: { ...better, verdict } })
      const sentence = told(headlineOf(Array.from({ length: ties }, () => touchpoint(name, low))), locale, compareTo)
      expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25)
      expect(sentence).toContain(name.split(' ')[0])
      expect(sentence).not.toMatch(/undefined|NaN|[{}]/)
    }), { numRuns: 300 })
  })
})
