import type { MeasuredTouchpoint, ShownReading } from '../../../api/src/modules/metric/measured-touchpoint.ts'
import type { Metric } from '../../../api/src/modules/metric/metric.ts'
import { LOCALES } from '@masir/schema'
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
    expect(composite).toMatchObject({ coverage: 1, band: 2 })
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
    ])
    expect(rollUp).toMatchObject({ belowTarget: 1, measured: 2, n: 300 })
    expect(rollUp.composite!.weakest.key).toBe('EASE_5')
  })
})

describe('the headline', () => {
  it('says when there is no metric, no answer, and nothing below target', () => {
    expect(headlineOf([touchpoint('a')]).state).toBe('NO_METRICS')
    expect(headlineOf([touchpoint('a', reading(ease, 0, 0))]).state).toBe('NO_DATA')
    expect(headlineOf([touchpoint('a', reading(ease, 0.9))])).toMatchObject({ state: 'ALL_ON_TARGET', worst: null, measured: 1 })
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

  it('is one sentence in three languages', () => {
    const headline = headlineOf([
      touchpoint('Restaurants', reading(satisfaction, 0.56)),
      touchpoint('Security screening', reading(ease, 0.82, 100, { change: better })),
    ])
    expect(headlineText(headline, 'en')).toBe('1 of 2 measured touchpoints is below target, worst of all Restaurants (56% are satisfied); Security screening got clearly better.')
    expect(headlineText(headline, 'fa')).toBe('از ۲ نقطهٔ تماس سنجیده‌شده، ۱ نقطه پایین‌تر از هدف است، بدترین: Restaurants (۵۶٪ راضی‌اند)؛ Security screening آشکارا بهتر شده است.')
    expect(headlineText(headline, 'ar')).toContain('؛ تحسّن واضح في Security screening.')
  })

  it('has at most 25 words and always names the worst, however long the names', () => {
    const name = 'The very long and winding name of a touchpoint that nobody ever shortened for any reader'
    for (const definition of builtIns) {
      const low = reading(definition, definition.direction === 'HIGHER_BETTER' ? 0.2 : 0.9, 100, { change: { ...better, verdict: 'WORSE' } })
      const headline = headlineOf(Array.from({ length: 40 }, () => touchpoint(name, low)))
      for (const locale of LOCALES) {
        const sentence = headlineText(headline, locale)
        expect(sentence.split(/\s+/).length).toBeLessThanOrEqual(25)
        expect(sentence).toContain('The very long')
      }
    }
  })
})
