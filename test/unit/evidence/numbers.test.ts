import { describe, expect, it } from 'vitest'
import { readNumber } from '../../../api/src/modules/evidence/import/numbers.ts'
import { pointOn, readScore } from '../../../api/src/modules/evidence/import/scale.ts'

const share = { key: 'FCR_CUSTOMER', version: 1, scaleMin: 0, scaleMax: 1, scaleStep: 1 }
const rating = { key: 'CSAT_5', version: 1, scaleMin: 1, scaleMax: 5, scaleStep: 1 }
const percentage = { key: 'QUALITY', version: 1, scaleMin: 0, scaleMax: 100, scaleStep: 1 }

describe('numbers as people write them', () => {
  it.each([
    ['4', 4],
    [' 4.50 ', 4.5],
    ['4,5', 4.5],
    ['۴٫۵', 4.5],
    ['٤', 4],
    ['−3', -3],
    ['1,250.5', 1250.5],
    ['۱٬۲۵۰', 1250],
    ['.5', 0.5],
  ])('%s is %d', (text, value) => {
    expect(readNumber(text)).toEqual({ value, percent: false })
  })

  it.each(['', 'four', '4 5a', '1.2.3', '2017-05-01', 'N', '1e9', 'NaN', '--4'])('%j is no number', (text) => {
    expect(readNumber(text)).toBeNull()
  })

  it('knows a percentage', () => {
    expect(readNumber('۸۵٪')).toEqual({ value: 85, percent: true })
  })
})

describe('scores', () => {
  it('are points of the scale', () => {
    expect(readScore('۵', rating)).toBe(5)
    expect(readScore('5.0', rating)).toBe(5)
  })

  it('of 11, 0 and 3.5 are off a scale of 1 to 5', () => {
    expect(['11', '0', '3.5'].map(text => readScore(text, rating))).toEqual(['OFF_SCALE', 'OFF_SCALE', 'OFF_SCALE'])
  })

  it('as words are no number', () => {
    expect(readScore('good', rating)).toBe('NOT_A_NUMBER')
  })

  it('in percent are shares on a scale of 0 to 1 and points on one of 0 to 100', () => {
    expect(readScore('100 %', share)).toBe(1)
    expect(readScore('85 %', percentage)).toBe(85)
  })

  it('on a scale with steps of a tenth are met in spite of binary fractions', () => {
    expect(pointOn({ ...rating, scaleStep: 0.1 }, 1.2000000000000002)).toBe(1.2)
  })
})
