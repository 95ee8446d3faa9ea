import type { Verdict } from '@masir/schema'
import { AGGREGATIONS, LOCALES, printFor } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { builtIns } from '../../../api/src/modules/metric/built-ins.ts'
import { compositeOf } from '../../../api/src/modules/metric/composite.ts'
import { explainChange } from '../../../api/src/modules/metric/explain-change.ts'
import { explainComposite } from '../../../api/src/modules/metric/explain-composite.ts'
import { explainEffect } from '../../../api/src/modules/review/explain-effect.ts'
import { explainGrade } from '../../../api/src/modules/review/explain-grade.ts'
import { ease, reading, satisfaction } from './samples.ts'

const now = { from: '2017-01-01', to: '2018-01-01' }
const before = { from: '2016-01-01', to: '2017-01-01' }
const changeOf = (verdict: Verdict, interval: { low: number, high: number } | null = { low: -0.1, high: 0.2 }) => ({ difference: 0.05, interval, verdict, value: 0.6, n: 90 })
const composite = compositeOf([reading(satisfaction, 0.92, 100, { weight: 3 }), reading(ease, 0.65), reading(ease, 0, 0, { weight: 0.5 })])!

describe('every explanation', () => {
  const prints = LOCALES.flatMap(locale => [printFor(locale, 'GREGORIAN'), printFor(locale, 'JALALI', { digits: 'latn' })])

  it('fills its gaps in every language, with every metric and outcome', () => {
    for (const print of prints) {
      const effects = [null, 0, 40].map(answersNeeded => ({ before, after: now, verdict: null, answersNeeded, aim: 0.7, reading: { ...reading(satisfaction, 0.6), change: null } as never, readingBefore: reading(satisfaction, 0.5) as never }))
      const told = [
        ...AGGREGATIONS.flatMap(aggregation => (['BETTER', 'WORSE', 'TOO_CLOSE'] as const).map((verdict) => {
          const of = reading(builtIns.find(definition => definition.aggregation === aggregation)!, 0.5)
          return explainChange({ ...changeOf(verdict), of, window: now, compareTo: before }, print)
        })),
        explainChange({ ...changeOf('TOO_CLOSE', null), of: reading(satisfaction, 0.6), window: now, compareTo: before }, print),
        explainComposite(composite, print),
        explainComposite({ ...composite, parts: Array.from({ length: 9 }, () => composite.parts[0]!) }, print),
        ...effects.map(effect => explainEffect(effect, print)),
        explainGrade({ grade: 'B', measuredShare: 0.5, sufficientShare: 0.5, provedNeedsShare: null, isStale: true }, print),
        explainGrade({ grade: 'A', measuredShare: 1, sufficientShare: 0.9, provedNeedsShare: 0.5, isStale: false }, print),
      ]
      for (const text of told) {
        expect(text).not.toMatch(/[{}]|undefined|NaN|null/)
        if (print.digits === 'latn')
          expect(text).not.toMatch(/[۰-۹٠-٩]/)
      }
    }
  })

  it('of a composite names scores, weights, the weakest and what is missing', () => {
    expect(explainComposite(composite, printFor('en', 'GREGORIAN'))).toBe(
      'The weighted mean of scores, +0.63: Satisfaction (CSAT), 1–5 +1.00 (weight 3), Ease, 1–5 -0.50 (weight 1), and Ease, 1–5 without a score (weight 0.5). '
      + 'A score is -1 at the critical value, 0 on target and +1 at the stretch; raw values of different metrics are never averaged. '
      + 'Weakest: Ease, 1–5. 88% of the weight has a score; below 60% no composite is shown.',
    )
  })

  it('of a grade says its rule', () => {
    expect(explainGrade({ grade: 'B', measuredShare: 0.5, sufficientShare: 0.5, provedNeedsShare: 0.25, isStale: false }, printFor('en', 'GREGORIAN'))).toBe(
      'Grade B: 50% of the touchpoints in customers’ sight have a sufficient sample (A from 80%, B from 50%, C from 20%, else D). 50% of them have a value. 25% of the needs have a metric with a value.',
    )
    const short = explainGrade({ grade: 'B', measuredShare: 0.29, sufficientShare: 39 / 49, provedNeedsShare: 0.999, isStale: false }, printFor('en', 'GREGORIAN'))
    expect(short, 'a share below a limit is not printed as the limit').toMatch(/^Grade B: 79% .* 29% of them .* 99% of the needs/)
  })
})
