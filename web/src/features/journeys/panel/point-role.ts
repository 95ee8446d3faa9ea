import type { MetricWords } from './reading.fragment.ts'

export type PointRole = 'counted' | 'promoter' | 'passive' | 'detractor'

/** What a point of the scale does to the value: counted as a hit, or its group in a net promoter score. */
export function pointRole({ aggregation, boxFrom, boxTo }: Pick<MetricWords, 'aggregation' | 'boxFrom' | 'boxTo'>, point: number): PointRole | null {
  if (aggregation === 'SHARE')
    return boxFrom !== null && point >= boxFrom && point <= (boxTo ?? point) ? 'counted' : null
  if (aggregation === 'NPS')
    return point >= 9 ? 'promoter' : point >= 7 ? 'passive' : 'detractor'
  return null
}
