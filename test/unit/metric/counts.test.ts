import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { answersIn, askedIn, countsOf, mergeCounts, noCounts } from '../../../api/src/modules/metric/counts.ts'
import { anyCounts } from './samples.ts'

describe('counts', () => {
  it('merge in any order and any grouping', () => {
    fc.assert(fc.property(anyCounts, anyCounts, anyCounts, (a, b, c) => {
      expect(mergeCounts(a, b)).toEqual(mergeCounts(b, a))
      expect(mergeCounts(mergeCounts(a, b), c)).toEqual(mergeCounts(a, mergeCounts(b, c)))
    }))
  })

  it('do not change when nothing is merged in', () => {
    fc.assert(fc.property(anyCounts, (counts) => {
      expect(mergeCounts(counts, noCounts)).toEqual(counts)
      expect(mergeCounts(noCounts, counts)).toEqual(counts)
    }))
  })

  it('lose no answer by merging', () => {
    fc.assert(fc.property(anyCounts, anyCounts, (a, b) => {
      expect(answersIn(mergeCounts(a, b))).toBe(answersIn(a) + answersIn(b))
    }))
  })

  it('know the day of the last answer of both', () => {
    const early = countsOf([[4, 2]], '2017-05-03')
    const late = countsOf([[5, 1]], '2017-05-29')
    expect(mergeCounts(late, early).lastDay).toBe('2017-05-29')
    expect(mergeCounts(noCounts, early).lastDay).toBe('2017-05-03')
  })

  it('take those who left the question out as asked, but not those it did not concern', () => {
    const counts = { ...countsOf([[4, 7]]), absent: { NOT_APPLICABLE: 100, NO_ANSWER: 3 } }
    expect(askedIn(counts)).toBe(10)
  })

  it('do not know who was asked as soon as something was typed in', () => {
    const typedIn = { ...noCounts, box: { hits: 3, of: 4 }, byHand: 4 }
    expect(askedIn(mergeCounts(countsOf([[4, 7]]), typedIn))).toBeNull()
  })
})
