import { readNumber } from './numbers.ts'

/** What can be answered to a metric's question. */
export interface Scale {
  key: string
  version: number
  scaleMin: number
  scaleMax: number
  scaleStep: number
}

export type ScoreFault = 'NOT_A_NUMBER' | 'OFF_SCALE'

const tolerance = 1e-9

/** The point of the scale that a cell names; a percentage is read as a share where the scale is 0 to 1. */
export function readScore(text: string, scale: Scale): number | ScoreFault {
  const number = readNumber(text)
  if (number === null)
    return 'NOT_A_NUMBER'
  const value = number.percent && scale.scaleMax <= 1 ? number.value / 100 : number.value
  return pointOn(scale, value) ?? 'OFF_SCALE'
}

/** The point of the scale that the value is; null where there is none. */
export function pointOn({ scaleMin, scaleMax, scaleStep }: Scale, value: number): number | null {
  const step = Math.round((value - scaleMin) / scaleStep)
  const point = Number((scaleMin + step * scaleStep).toFixed(9))
  return Math.abs(point - value) <= tolerance && point >= scaleMin && point <= scaleMax ? point : null
}
