import type { PortfolioCandidate } from '../../../api/src/modules/review/portfolio.ts'
import { PORTFOLIO_SORTS, PORTFOLIO_STATES } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { evidenceShares, gradeOf } from '../../../api/src/modules/review/grade.ts'
import { lastYear } from '../../../api/src/modules/review/portfolio-window.ts'
import { inPortfolioOrder, isInState } from '../../../api/src/modules/review/portfolio.ts'
import { isStaleOn } from '../../../api/src/modules/review/stale.ts'
import { mapOf, reading, satisfaction, touchpoint } from './samples.ts'

function journey(name: string, more: Partial<PortfolioCandidate> = {}, reviewDueOn: string | null = null, updatedAt = '2017-01-01'): PortfolioCandidate {
  return { journey: { id: name, name, reviewDueOn, updatedAt: new Date(updatedAt) }, lastAnswerOn: '2017-05-31', isStale: false, isReviewDue: false, openActions: 0, below: null, ...more }
}

describe('all journeys', () => {
  const all = [
    journey('c', { below: { count: 2, worst: -0.5 }, lastAnswerOn: null }, '2017-08-01'),
    journey('a', { isStale: true, openActions: 1, lastAnswerOn: '2016-05-31' }, null, '2017-03-01'),
    journey('b', { below: { count: 2, worst: -0.9 }, isReviewDue: true }, '2017-06-01', '2017-02-01'),
    journey('d', { below: { count: 0, worst: 0 } }),
  ]

  it('are put in order; what has no such thing comes last, and equals by name', () => {
    const orders = PORTFOLIO_SORTS.map(sort => [sort, inPortfolioOrder(all, sort).map(one => one.journey.name).join('')])
    expect(Object.fromEntries(orders)).toEqual({ NAME: 'abcd', MOST_BELOW_TARGET: 'bcda', LAST_ANSWER: 'bdac', REVIEW_DUE: 'bcad', UPDATED: 'abcd' })
  })

  it('are narrowed to those in a state', () => {
    const states = PORTFOLIO_STATES.map(state => [state, all.filter(one => isInState(one, state)).map(one => one.journey.name).join('')])
    expect(Object.fromEntries(states)).toEqual({ BELOW_TARGET: 'cb', STALE: 'a', REVIEW_DUE: 'b', NO_ANSWERS: 'c', OPEN_ACTIONS: 'a' })
  })

  it('are read in the year of their last answer and compared with the year before, in either calendar', () => {
    expect(lastYear({ from: '2016-05-06', to: '2017-01-01' }, 'gregory')).toEqual({ window: { from: '2016-01-01', to: '2017-01-01' }, compareTo: { from: '2015-01-01', to: '2016-01-01' } })
    expect(lastYear({ from: '2016-05-06', to: '2017-03-20' }, 'persian')).toEqual({ window: { from: '2016-03-20', to: '2017-03-21' }, compareTo: { from: '2015-03-21', to: '2016-03-20' } })
    expect(lastYear(null, 'gregory')).toEqual({ window: null, compareTo: null })
  })

  it('are stale when the last answer is a quarter of a year old, not when there never was one', () => {
    expect([isStaleOn('2017-06-15', '2017-03-17'), isStaleOn('2017-06-15', '2017-03-18'), isStaleOn('2017-06-15', null)]).toEqual([true, false, false])
  })
})

describe('how far a map rests on evidence', () => {
  it('is graded by sufficient samples, one grade lower where they are stale', () => {
    const graded = (sufficientShare: number, isStale = false) => gradeOf({ sufficientShare, measuredShare: 1, provedNeedsShare: null }, isStale)
    expect([0.8, 0.79, 0.5, 0.2, 0.19, 0].map(share => graded(share))).toEqual(['A', 'B', 'B', 'C', 'D', 'D'])
    expect([1, 0.5, 0].map(share => graded(share, true))).toEqual(['B', 'C', 'D'])
  })

  it('does not count touchpoints that customers do not see', () => {
    const map = mapOf({ a: { needs: [{ metric: 'CSAT_5' }] }, b: { needs: [{ metric: 'CSAT_5' }, { metric: null }] }, c: {}, back: { lane: 'l', needs: [{ metric: null }] } })
    const touchpoints = [touchpoint('a', reading(satisfaction, 0.9)), touchpoint('b', reading(satisfaction, 0.9, 10)), touchpoint('c'), touchpoint('back')]
    expect(evidenceShares(map, touchpoints)).toEqual({ measuredShare: 2 / 3, provedNeedsShare: 2 / 3, sufficientShare: 1 / 3 })
    expect(evidenceShares(mapOf({}), [])).toEqual({ measuredShare: 0, provedNeedsShare: null, sufficientShare: 0 })
  })
})
