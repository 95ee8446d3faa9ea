import type { Aggregation } from '@masir/schema'
import type { Anchors, LocalizedText, Metric } from './metric.ts'

/** What is wrong with a definition: a stable code, a sentence, the property it is about, and the data of the sentence. */
export interface Flaw {
  code: string
  message: string
  property: string
  params?: Record<string, unknown>
}

/** Points that a person can tell apart, and that fit in one picture of bars. */
const mostPoints = 101
const longestText = 500

type Check = (metric: Metric) => Flaw | null

/** Everything that is wrong with a definition, the first flaw of each property. Later checks rely on earlier ones. */
export function flawsOf(metric: Metric): Flaw[] {
  const basic = [checkKey, checkText('name'), checkText('question'), checkScale].flatMap(check => check(metric) ?? [])
  return basic.length > 0 ? basic : [checkFormula, checkBox, checkAnchors].flatMap(check => check(metric) ?? [])
}

const checkKey: Check = ({ key }) => /^[\w-]{1,64}$/.test(key)
  ? null
  : { code: 'BAD_KEY', message: 'A key has 1 to 64 characters of A–Z, a–z, 0–9, _ and -.', property: 'key' }

function checkText(property: 'name' | 'question'): Check {
  return (metric) => {
    const texts = Object.values<LocalizedText[keyof LocalizedText]>(metric[property]).filter(text => text !== undefined)
    const fits = texts.length > 0 && texts.every(text => text.trim() !== '' && text.length <= longestText)
    return fits
      ? null
      : { code: 'TEXT_LENGTH', message: `A ${property} has 1 to ${longestText} characters in at least one language.`, property, params: { min: 1, max: longestText } }
  }
}

const checkScale: Check = ({ scaleMin, scaleMax, scaleStep }) => {
  const steps = (scaleMax - scaleMin) / scaleStep
  const sound = scaleStep > 0 && steps >= 1 && Math.abs(steps - Math.round(steps)) < 1e-9
  if (!sound)
    return { code: 'BAD_SCALE', message: 'A scale runs from a lower to a higher point in whole steps.', property: 'scaleMax' }
  return steps < mostPoints
    ? null
    : { code: 'LONG_SCALE', message: `A scale has at most ${mostPoints} points.`, property: 'scaleStep', params: { max: mostPoints } }
}

const checkFormula: Check = ({ aggregation, scaleMin, scaleMax, scaleStep, direction }) => {
  const fits = aggregation !== 'NPS' || (scaleMin === 0 && scaleMax === 10 && scaleStep === 1 && direction === 'HIGHER_BETTER')
  return fits ? null : { code: 'BAD_NPS', message: 'A net promoter score is asked from 0 to 10, and higher is better.', property: 'aggregation' }
}

const checkBox: Check = ({ aggregation, boxFrom, boxTo, scaleMin, scaleMax }) => {
  if (aggregation !== 'SHARE') {
    return boxFrom === null && boxTo === null
      ? null
      : { code: 'NEEDLESS_BOX', message: 'Only a SHARE counts a box of points.', property: 'boxFrom' }
  }
  const inside = boxFrom !== null && boxTo !== null && scaleMin <= boxFrom && boxFrom <= boxTo && boxTo <= scaleMax
  return inside ? null : { code: 'BAD_BOX', message: 'A SHARE counts a box of points inside its scale.', property: 'boxFrom', params: { scaleMin, scaleMax } }
}

const checkAnchors: Check = (metric) => {
  const { anchors, direction, family } = metric
  if (anchors === null)
    return null
  const params = rangeOf(metric)
  if (!isMonotone(anchors, direction === 'HIGHER_BETTER' ? 1 : -1))
    return { code: 'ANCHORS_ORDER', message: 'Anchors rise from critical over target to stretch where higher is better, and fall where lower is better.', property: 'anchors' }
  if (Object.values(anchors).some(anchor => anchor < params.min || anchor > params.max))
    return { code: 'ANCHORS_RANGE', message: `Anchors lie from ${params.min} to ${params.max}, in the units of the value.`, property: 'anchors', params }
  return family === 'SPEED' && Math.min(...Object.values(anchors)) <= 0
    ? { code: 'ANCHORS_OF_TIME', message: 'Anchors of a time are above 0.', property: 'anchors' }
    : null
}

function isMonotone({ critical, target, stretch }: Anchors, sign: 1 | -1): boolean {
  return sign * (target - critical) > 0 && sign * (stretch - target) > 0
}

function rangeOf({ aggregation, scaleMin, scaleMax }: Metric): { min: number, max: number } {
  const ranges: Record<Aggregation, { min: number, max: number }> = {
    SHARE: { min: 0, max: 1 },
    NPS: { min: -100, max: 100 },
    MEAN: { min: scaleMin, max: scaleMax },
  }
  return ranges[aggregation]
}
