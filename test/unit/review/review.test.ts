import { describe, expect, it } from 'vitest'
import { headlineOf } from '../../../api/src/modules/metric/headline.ts'
import { reviewOf } from '../../../api/src/modules/review/review.ts'
import { ease, mapOf, reading, satisfaction, touchpoint } from './samples.ts'

const today = '2017-06-15'
const namesOf = (findings: { touchpoint: { key: string } }[]) => findings.map(finding => finding.touchpoint.key)
const changed = (verdict: 'BETTER' | 'WORSE' | 'TOO_CLOSE', value: number) => ({ change: { difference: 0, interval: null, verdict, value, n: 90 } })

describe('the worst', () => {
  const touchpoints = [
    touchpoint('fine', reading(satisfaction, 0.9)),
    touchpoint('both', reading(satisfaction, 0.6), reading(ease, 0.5)),
    touchpoint('small', reading(satisfaction, 0.1, 10)),
    touchpoint('low', reading(satisfaction, 0.66)),
    touchpoint('lower', reading(satisfaction, 0.62)),
    touchpoint('lowest', reading(satisfaction, 0.3)),
  ]
  const { worst } = reviewOf(mapOf(Object.fromEntries(touchpoints.map(({ key }) => [key, {}]))), touchpoints, today)

  it('are three touchpoints at most, one reading each, sufficient samples first', () => {
    expect(namesOf(worst)).toEqual(['lowest', 'both', 'lower'])
    expect(worst[1]!.reading.metric.key).toBe('EASE_5')
    expect(namesOf(reviewOf(mapOf({ small: {} }), [touchpoints[2]!, touchpoints[3]!].map(one => ({ ...one })), today).worst)).toEqual(['low', 'small'])
  })

  it('begin with the headline\'s', () => {
    expect(worst[0]).toEqual(headlineOf(touchpoints).worst)
  })
})

describe('what changed', () => {
  it('is parted into better, worse and too close to call, the furthest moved first', () => {
    const touchpoints = [
      touchpoint('a', reading(satisfaction, 0.9, 100, changed('BETTER', 0.88))),
      touchpoint('b', reading(satisfaction, 0.9, 100, changed('BETTER', 0.7))),
      touchpoint('c', reading(satisfaction, 0.6, 100, changed('WORSE', 0.8))),
      touchpoint('d', reading(satisfaction, 0.6, 100, changed('TOO_CLOSE', 0.65)), reading(ease, 0.6)),
    ]
    const { better, worse, tooClose } = reviewOf(mapOf({ a: {}, b: {}, c: {}, d: {} }), touchpoints, today)
    expect([namesOf(better), namesOf(worse), namesOf(tooClose)]).toEqual([['b', 'a'], ['c'], ['d']])
  })
})

describe('hard work', () => {
  it('shows the lowest of each family where customers are satisfied all the same', () => {
    const touchpoints = [touchpoint('hard', reading(satisfaction, 0.9), reading(ease, 0.7), reading(ease, 0.4)), touchpoint('easy', reading(satisfaction, 0.9), reading(ease, 0.9))]
    const { hardWork } = reviewOf(mapOf({ hard: {}, easy: {} }), touchpoints, today)
    expect(namesOf(hardWork)).toEqual(['hard'])
    expect([hardWork[0]!.satisfaction.value, hardWork[0]!.effort.value]).toEqual([0.9, 0.4])
  })
})

describe('what is not known', () => {
  const untargeted = { ...satisfaction, key: 'OWN', anchors: null }
  const map = mapOf({
    asked: { needs: [{ metric: null }, { metric: 'EASE_5' }, { metric: 'CSAT_5' }] },
    empty: { needs: [{ metric: 'CSAT_5' }] },
    few: { needs: [{ metric: 'CSAT_5' }] },
    old: { needs: [{ metric: 'CSAT_5' }] },
    low: { needs: [{ metric: 'CSAT_5' }] },
    own: { needs: [{ metric: 'OWN' }] },
    bare: {},
    hidden: { lane: 'backstage' },
  })
  const touchpoints = [
    touchpoint('asked', reading(satisfaction, 0.9)),
    touchpoint('empty', reading(satisfaction, 0, 0)),
    touchpoint('few', reading(satisfaction, 0.9, 10)),
    touchpoint('old', reading(satisfaction, 0.9, 100, { lastAnswerOn: '2017-03-17' })),
    touchpoint('low', reading(satisfaction, 0.5, 100, { lastAnswerOn: '2017-03-18' })),
    touchpoint('own', reading(untargeted, 0.5)),
    touchpoint('bare'),
    touchpoint('hidden'),
  ]
  const { unknown, coverage } = reviewOf(map, touchpoints, today)

  it('is told of every need, by the first thing that is wrong with what should prove it', () => {
    expect(coverage.map(({ need, state }) => [need.key, state])).toEqual([
      ['asked-0', 'NO_METRIC'],
      ['asked-1', 'NO_METRIC'],
      ['asked-2', 'MET'],
      ['empty-0', 'NO_DATA'],
      ['few-0', 'TOO_FEW'],
      ['old-0', 'STALE'],
      ['low-0', 'BELOW_TARGET'],
      ['own-0', 'NO_TARGET'],
    ])
    expect(unknown.needsWithoutMetric.map(({ need }) => need.key)).toEqual(['asked-0', 'asked-1'])
  })

  it('is told of every reading once, and of touchpoints that customers see', () => {
    expect([unknown.withoutAnswers, unknown.tooFew, unknown.stale].map(namesOf)).toEqual([['empty'], ['few'], ['old']])
    expect(unknown.touchpointsWithoutMetric.map(({ key }) => key)).toEqual(['bare'])
  })
})
