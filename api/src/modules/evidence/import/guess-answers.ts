import type { ColumnGuess, GuessContext } from './guess-columns.ts'
import type { ColumnProfile } from './profile-columns.ts'
import { familyIn, likeness } from './header-words.ts'
import { readScore } from './scale.ts'

type Metric = GuessContext['metrics'][number]
interface Place { touchpoint: string | null, like: number }

/** A name must be this like the header. */
const likeEnough = 0.6
/** Codes such as 6 or 99 for "not applicable" lie off the scale. */
const mostlyOnScale = 0.5
const mostDifferentAnswers = 30

/** The columns that hold scores, each with the touchpoint and metric it speaks of; one column for each pair, the likest. */
export function guessAnswers(columns: readonly ColumnProfile[], context: GuessContext): Map<ColumnProfile, ColumnGuess> {
  const candidates = columns
    .filter(looksLikeScores)
    .flatMap(column => placesOf(column, context).map(place => ({ column, place, metric: metricAt(column, place.touchpoint, context) })))
    .sort((a, b) => b.place.like - a.place.like)
  const guesses = new Map<ColumnProfile, ColumnGuess>()
  const taken = new Set<string>()
  for (const { column, place, metric } of candidates) {
    const target = `${place.touchpoint ?? ''} ${metric?.key}`
    if (metric && !guesses.has(column) && !taken.has(target)) {
      taken.add(target)
      guesses.set(column, { role: 'ANSWER', touchpointKey: place.touchpoint, metricKey: metric.key, dateOrder: null, dimensionKey: null })
    }
  }
  return guesses
}

function looksLikeScores({ values, manyValues }: ColumnProfile): boolean {
  const numbers = values.filter(({ value }) => /^\D{0,3}[\d۰-۹٠-٩]+(?:[.,٫][\d۰-۹٠-٩]+)?\D{0,3}$/.test(value))
  return !manyValues && values.length <= mostDifferentAnswers && numbers.length > values.length / 2
}

/** Touchpoints by name, key, or what a card asks there; the journey as a whole where the header names a family that it measures. */
function placesOf({ header }: ColumnProfile, { touchpoints, cards, metrics }: GuessContext): Place[] {
  const byName = touchpoints.map(({ key, name }) => ({ touchpoint: key, like: Math.max(likeness(header, name), likeness(header, key)) }))
  const byCard = cards.map(({ touchpoint, asks, metric }) => ({
    touchpoint,
    like: Math.max(asks ? likeness(header, asks) : 0, touchpoint === null ? likeness(header, metric) : 0, touchpoint === null ? outcomeLikeness(header, metric, metrics) : 0),
  }))
  return [...byName, ...byCard].filter(({ like }) => like >= likeEnough)
}

function outcomeLikeness(header: string, metricKey: string, metrics: GuessContext['metrics']): number {
  const family = familyIn(header)
  return family !== null && metrics.find(({ key }) => key === metricKey)?.family === family ? likeEnough : 0
}

/** A metric that the touchpoint has a card for, of the family that the header names, on whose scale the values lie. */
function metricAt(column: ColumnProfile, touchpoint: string | null, { cards, metrics }: GuessContext): Metric | undefined {
  const family = familyIn(column.header)
  const carded = new Set(cards.filter(card => card.touchpoint === touchpoint).map(({ metric }) => metric))
  const rank = (metric: Metric): number => Number(carded.has(metric.key)) * 2 + Number(metric.family === (family ?? 'SATISFACTION')) + shareOnScale(column, metric) / 2
  return metrics
    .filter(metric => shareOnScale(column, metric) >= mostlyOnScale && (family === null || metric.family === family || carded.has(metric.key)))
    .sort((a, b) => rank(b) - rank(a) || a.scaleMax - b.scaleMax)[0]
}

function shareOnScale({ values }: ColumnProfile, metric: Metric): number {
  const total = values.reduce((sum, { count }) => sum + count, 0)
  const on = values.filter(({ value }) => typeof readScore(value, metric) === 'number').reduce((sum, { count }) => sum + count, 0)
  return total === 0 ? 0 : on / total
}
