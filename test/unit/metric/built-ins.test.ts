import { LOCALES } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { builtIns } from '../../../api/src/modules/metric/built-ins.ts'
import { pointsOf } from '../../../api/src/modules/metric/metric.ts'
import { metric } from './samples.ts'

describe('the built-in definitions', () => {
  it('have a name, a question and words for the value in every language', () => {
    for (const { name, question, valueLabel } of builtIns) {
      for (const locale of LOCALES) {
        expect(name[locale]).toBeTruthy()
        expect(question[locale]).toBeTruthy()
        expect(valueLabel[locale]).toContain('{value}')
      }
    }
  })

  it('have keys and names of their own', () => {
    expect(new Set(builtIns.map(({ key }) => key)).size).toBe(builtIns.length)
    for (const locale of LOCALES)
      expect(new Set(builtIns.map(({ name }) => name[locale])).size).toBe(builtIns.length)
  })

  it('have anchors that run in the metric\'s direction', () => {
    for (const { anchors, direction } of builtIns) {
      const { critical, target, stretch } = anchors!
      expect(direction === 'HIGHER_BETTER' ? critical < target && target < stretch : critical > target && target > stretch).toBe(true)
    }
  })

  it('count the top two points of 5 as satisfied, and 5 to 7 of 7 as made easy', () => {
    expect(metric('CSAT_5')).toMatchObject({ boxFrom: 4, boxTo: 5, aggregation: 'SHARE' })
    expect(metric('CES_7')).toMatchObject({ boxFrom: 5, boxTo: 7, direction: 'HIGHER_BETTER' })
    expect(metric('EASE_5')).toMatchObject({ family: 'EFFORT', boxFrom: 4, boxTo: 5 })
    expect(metric('CES_10')).toMatchObject({ direction: 'LOWER_BETTER', aggregation: 'MEAN', anchors: { critical: 6, target: 3, stretch: 1.5 } })
  })

  it('list the points of their scale', () => {
    expect(pointsOf(metric('NPS'))).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10])
    expect(pointsOf({ scaleMin: 0, scaleMax: 1, scaleStep: 0.1 })).toHaveLength(11)
    expect(pointsOf({ scaleMin: 0, scaleMax: 1, scaleStep: 0.1 })).toContain(0.3)
  })
})
