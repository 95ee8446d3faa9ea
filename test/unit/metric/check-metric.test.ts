import type { Metric } from '../../../api/src/modules/metric/metric.ts'
import { describe, expect, it } from 'vitest'
import { builtIns } from '../../../api/src/modules/metric/built-ins.ts'
import { flawsOf } from '../../../api/src/modules/metric/check-metric.ts'
import { metric } from './samples.ts'

function flaws(change: Partial<Metric>, key = 'CSAT_5'): string[] {
  return flawsOf({ ...metric(key), ...change }).map(({ code, property }) => `${property}: ${code}`)
}

describe('a metric definition', () => {
  it.each(builtIns.map(({ key }) => key))('is sound as it comes with the workspace: %s', (key) => {
    expect(flawsOf(metric(key))).toEqual([])
  })

  it('needs a key that programs can use, a name and a question', () => {
    expect(flaws({ key: 'رضایت', name: {}, question: { en: '  ' } })).toEqual(['key: BAD_KEY', 'name: TEXT_LENGTH', 'question: TEXT_LENGTH'])
  })

  it('needs a scale in whole steps and of a size to look at', () => {
    expect(flaws({ scaleMin: 5, scaleMax: 5 })).toEqual(['scaleMax: BAD_SCALE'])
    expect(flaws({ scaleStep: 0 })).toEqual(['scaleMax: BAD_SCALE'])
    expect(flaws({ scaleMin: 1, scaleMax: 5, scaleStep: 3 })).toEqual(['scaleMax: BAD_SCALE'])
    expect(flaws({ scaleMin: Number.NaN })).toEqual(['scaleMax: BAD_SCALE'])
    expect(flaws({ scaleMax: 1000 })).toEqual(['scaleStep: LONG_SCALE'])
    expect(flaws({ scaleMin: 0, scaleMax: 1, scaleStep: 0.1, boxFrom: 0.8, boxTo: 1 })).toEqual([])
  })

  it('counts a box inside its scale, and only where it is a share', () => {
    expect(flaws({ boxFrom: null })).toEqual(['boxFrom: BAD_BOX'])
    expect(flaws({ boxFrom: 4, boxTo: 6 })).toEqual(['boxFrom: BAD_BOX'])
    expect(flaws({ boxFrom: 5, boxTo: 4 })).toEqual(['boxFrom: BAD_BOX'])
    expect(flaws({ boxFrom: 1 }, 'CES_10')).toEqual(['boxFrom: NEEDLESS_BOX'])
  })

  it('has anchors that rise or fall with its direction, in the units of its value', () => {
    expect(flaws({ anchors: { critical: 0.9, target: 0.8, stretch: 0.6 } })).toEqual(['anchors: ANCHORS_ORDER'])
    expect(flaws({ anchors: { critical: 0.6, target: 0.6, stretch: 0.9 } })).toEqual(['anchors: ANCHORS_ORDER'])
    expect(flaws({ anchors: { critical: 60, target: 80, stretch: 92 } })).toEqual(['anchors: ANCHORS_RANGE'])
    expect(flaws({ anchors: { critical: 3, target: 6, stretch: 9 } }, 'CES_10')).toEqual(['anchors: ANCHORS_ORDER'])
    expect(flaws({ anchors: { critical: -20, target: 0, stretch: 40 } }, 'NPS')).toEqual([])
    expect(flaws({ anchors: null })).toEqual([])
  })

  it('of a time has anchors above zero, since times are compared by their logarithm', () => {
    const minutes: Partial<Metric> = { family: 'SPEED', aggregation: 'MEAN', direction: 'LOWER_BETTER', scaleMin: 0, scaleMax: 60, boxFrom: null, boxTo: null }
    expect(flaws({ ...minutes, anchors: { critical: 40, target: 10, stretch: 0 } })).toEqual(['anchors: ANCHORS_OF_TIME'])
    expect(flaws({ ...minutes, anchors: { critical: 40, target: 10, stretch: 2 } })).toEqual([])
  })

  it('of promoters is asked from 0 to 10', () => {
    expect(flaws({ scaleMin: 1 }, 'NPS')).toEqual(['aggregation: BAD_NPS'])
  })
})
