import { describe, expect, it } from 'vitest'
import { noCounts } from '../../../api/src/modules/metric/counts.ts'
import { readingOf } from '../../../api/src/modules/metric/reading.ts'
import { metric, owner, perPoint, viewer } from './samples.ts'

const satisfaction = metric('CSAT_5')

describe('a reading', () => {
  it('of satisfaction is the share of the top two points, with everything printed beside it', () => {
    const counts = { ...perPoint(satisfaction, 1, 2, 7, 10, 20), absent: { NOT_APPLICABLE: 6, NO_ANSWER: 10 } }
    const reading = readingOf(satisfaction, counts, owner)
    expect(reading).toMatchObject({ state: 'OK', n: 40, asked: 50, value: 0.75, certainty: 'UNCERTAIN', band: -1, lastAnswerOn: '2017-05-31', enteredByHand: false })
    expect(reading.mean).toBeCloseTo(4.15, 12)
    expect(reading.score).toBeCloseTo(-0.25, 12)
    expect(reading.distribution).toEqual([1, 2, 7, 10, 20].map((count, index) => ({ from: index + 1, to: index + 1, count })))
    expect(reading.leftOut).toEqual([{ reason: 'NOT_APPLICABLE', count: 6 }, { reason: 'NO_ANSWER', count: 10 }])
  })

  it('without an answer has no value and shows every point empty', () => {
    const reading = readingOf(metric('NPS'), noCounts, owner)
    expect(reading).toMatchObject({ state: 'NO_DATA', n: 0, asked: 0, value: null, interval: null, mean: null, score: null, band: null })
    expect(reading.distribution).toHaveLength(11)
  })

  it('of few answers is indicative, and withheld from a viewer below five', () => {
    expect(readingOf(satisfaction, perPoint(satisfaction, 0, 0, 0, 2, 2), owner).state).toBe('INDICATIVE')
    expect(readingOf(satisfaction, perPoint(satisfaction, 0, 0, 0, 3, 2), viewer).state).toBe('INDICATIVE')
    expect(readingOf(satisfaction, perPoint(satisfaction, 0, 0, 0, 2, 2), viewer)).toMatchObject({
      state: 'SUPPRESSED',
      n: 4,
      value: null,
      interval: null,
      mean: null,
      score: null,
      band: null,
      certainty: null,
      distribution: [],
    })
  })

  it('typed in as 78 of 100 has Wilson\'s interval but no mean', () => {
    const reading = readingOf(satisfaction, { ...noCounts, box: { hits: 78, of: 100 }, byHand: 100 }, owner)
    expect(reading).toMatchObject({ value: 0.78, n: 100, mean: null, asked: null, enteredByHand: true })
    expect(reading.interval!.low).toBeCloseTo(0.6892, 3)
  })

  it('typed in as a mean has no interval and so no certainty', () => {
    const effort = metric('CES_10')
    const reading = readingOf(effort, { ...noCounts, means: { sum: 4.5 * 60, of: 60 }, byHand: 60 }, owner)
    expect(reading).toMatchObject({ value: 4.5, mean: 4.5, interval: null, certainty: null, band: -2 })
  })

  it('of a means\' single answer has a value without an interval', () => {
    expect(readingOf(metric('CES_5'), perPoint(metric('CES_5'), 0, 1), owner)).toMatchObject({ value: 2, interval: null })
  })

  it('of the net promoter score runs from −100 to 100 and keeps the raw mean', () => {
    const nps = metric('NPS')
    const reading = readingOf(nps, perPoint(nps, 0, 0, 0, 0, 0, 0, 20, 0, 30, 0, 50), owner)
    expect(reading.value).toBeCloseTo(30, 12)
    expect(reading.mean).toBeCloseTo(8.6, 12)
  })
})
