import type { Aggregation } from '@masir/schema'
import { latinDigits, parseNumber } from '../../../composables/reading-numbers.ts'

/** What of a metric says how its values are typed. */
export interface ValueForm { aggregation: Aggregation, scaleMin: number, scaleMax: number }

/** The ends of a metric's values in its own units: shares 0–1, NPS −100–100, means on the scale. */
function rangeOf({ aggregation, scaleMin, scaleMax }: ValueForm): [number, number] {
  return ({ SHARE: [0, 1], NPS: [-100, 100], MEAN: [scaleMin, scaleMax] } as const)[aggregation].slice() as [number, number]
}

/** A typed value in the metric's own units: “85” and “۸۵٪” of a share are 0.85. Null: nothing typed; undefined: no such value. */
export function readExpected(text: string, metric: ValueForm): number | null | undefined {
  const plain = latinDigits(text).replace(/[%٪\u2066-\u2069\u200E\u200F\u061C]/g, '').replace(/^\s*[+＋]/, '').replace('−', '-').trim()
  if (plain === '')
    return null
  const number = parseNumber(plain)
  if (number === null)
    return undefined
  const value = metric.aggregation === 'SHARE' ? Math.round(number * 1e6) / 1e8 : number
  const [least, most] = rangeOf(metric)
  return value >= least && value <= most ? value : undefined
}
