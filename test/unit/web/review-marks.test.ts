import { describe, expect, it } from 'vitest'
import { marksOf } from '../../../web/src/features/review/marks/review-marks.ts'

const at = (...keys: string[]) => keys.map(key => ({ touchpoint: { key } }))

describe('the marks of a review on the map', () => {
  const marks = marksOf(
    { worst: at('food', 'shops'), better: at('food', 'screening'), worse: at('food') },
    [{ touchpointKey: 'food', isOverdue: false }, { touchpointKey: 'food', isOverdue: true }, { touchpointKey: 'desk', isOverdue: false }],
  )

  it('number the worst in their order', () => {
    expect([...marks].filter(([, { worst }]) => worst).map(([key, { worst }]) => [key, worst])).toEqual([['food', 1], ['shops', 2]])
  })

  it('say both where one thing became better and another worse', () => {
    expect(marks.get('food')).toMatchObject({ isBetter: true, isWorse: true })
    expect(marks.get('screening')).toMatchObject({ isBetter: true, isWorse: false, worst: null })
  })

  it('count who is on it, and tell of one that is overdue', () => {
    expect(marks.get('food')).toMatchObject({ actions: 2, isOverdue: true })
    expect(marks.get('desk')).toMatchObject({ actions: 1, isOverdue: false, worst: null })
  })

  it('are none where the review says nothing', () => {
    expect(marks.has('parking')).toBe(false)
  })
})
