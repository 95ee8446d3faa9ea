import type { Metric } from '../../../api/src/modules/metric/metric.ts'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { changesOf } from '../../../api/src/modules/metric/change.ts'
import { noCounts } from '../../../api/src/modules/metric/counts.ts'
import { readingOf } from '../../../api/src/modules/metric/reading.ts'
import { metric, owner, perPoint, viewer } from './samples.ts'

function compared(definition: Metric, now: number[], before: number[], rules = owner) {
  const counts = perPoint(definition, ...now)
  const earlier = perPoint(definition, ...before)
  return {
    counts,
    reading: readingOf(definition, counts, rules),
    before: { counts: earlier, reading: readingOf(definition, earlier, rules) },
  }
}

const satisfaction = metric('CSAT_5')
const effort = metric('CES_5')

describe('a change', () => {
  it('is better where the share clearly rose', () => {
    const [change] = changesOf([compared(satisfaction, [0, 0, 14, 28, 28], [0, 0, 32, 24, 24])])
    expect(change).toMatchObject({ verdict: 'BETTER', n: 80, value: 0.6 })
    expect(change!.difference).toBeCloseTo(0.2, 12)
    expect(change!.interval!.low).toBeCloseTo(0.0524, 4)
  })

  it('is worse where the effort clearly rose', () => {
    const [change] = changesOf([compared(effort, [5, 10, 20, 40, 25], [10, 20, 30, 25, 15])])
    expect(change).toMatchObject({ verdict: 'WORSE' })
    expect(change!.difference).toBeCloseTo(0.55, 12)
  })

  it('is too close to call where the interval holds 0', () => {
    expect(changesOf([compared(satisfaction, [0, 0, 16, 44, 40], [0, 0, 22, 38, 40])])[0]).toMatchObject({ verdict: 'TOO_CLOSE' })
  })

  it('that alone is clear is too close to call among many that are chance', () => {
    const clear = compared(satisfaction, [0, 0, 29, 41, 30], [0, 0, 44, 36, 20])
    const chance = Array.from({ length: 12 }, () => compared(satisfaction, [0, 0, 41, 39, 20], [0, 0, 40, 40, 20]))
    expect(changesOf([clear])[0]!.verdict).toBe('BETTER')
    expect(changesOf([clear, ...chance])[0]!.verdict).toBe('TOO_CLOSE')
  })

  it('does not exist where one side has no answers or is withheld', () => {
    const nothing = compared(satisfaction, [0, 0, 1, 40, 30], [])
    const withheld = compared(satisfaction, [0, 0, 1, 40, 30], [0, 0, 1, 1, 1], viewer)
    expect(changesOf([nothing, withheld])).toEqual([null, null])
  })

  it('of a mean that was typed in is a difference that cannot be called', () => {
    const typedIn = { ...noCounts, means: { sum: 400, of: 100 }, byHand: 100 }
    const now = compared(effort, [50, 30, 10, 5, 5], [])
    const [change] = changesOf([{ ...now, before: { counts: typedIn, reading: readingOf(effort, typedIn, owner) } }])
    expect(change).toMatchObject({ verdict: 'TOO_CLOSE', interval: null, value: 4 })
  })

  it('never bears a word that contradicts its interval', () => {
    const answers = fc.array(fc.nat({ max: 60 }), { minLength: 5, maxLength: 5 }).filter(counts => counts.some(count => count > 0))
    const pair = fc.tuple(fc.constantFrom(satisfaction, effort), answers, answers)
    fc.assert(fc.property(fc.array(pair, { minLength: 1, maxLength: 12 }), (pairs) => {
      const shown = pairs.map(([definition, now, before]) => compared(definition, now, before))
      changesOf(shown).forEach((change, position) => {
        const up = shown[position]!.reading.metric.direction === 'HIGHER_BETTER' ? 1 : -1
        if (change!.verdict === 'BETTER')
          expect(Math.min(up * change!.interval!.low, up * change!.interval!.high)).toBeGreaterThan(0)
        if (change!.verdict === 'WORSE')
          expect(Math.max(up * change!.interval!.low, up * change!.interval!.high)).toBeLessThan(0)
      })
    }))
  })
})
