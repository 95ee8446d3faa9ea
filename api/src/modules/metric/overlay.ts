import type { JourneyMap, MetricCard } from '@masir/schema'
import type { CellCounts } from './cell-counts.ts'
import type { Change, Compared } from './change.ts'
import type { Counts } from './counts.ts'
import type { Headline } from './headline.ts'
import type { MeasuredTouchpoint, ShownReading } from './measured-touchpoint.ts'
import type { Metric } from './metric.ts'
import type { Reading } from './reading.ts'
import type { SampleRules } from './sample-state.ts'
import type { StageRollUp } from './stage-roll-up.ts'
import { inOrder, stagesOf, touchpointsOf } from '@masir/schema'
import { countsIn } from './cell-counts.ts'
import { changesOf } from './change.ts'
import { compositeOf } from './composite.ts'
import { answersIn } from './counts.ts'
import { divergenceOf } from './divergence.ts'
import { headlineOf } from './headline.ts'
import { readingOf } from './reading.ts'
import { rollUpStage } from './stage-roll-up.ts'

/** All that readings are a function of, but for the cards that ask for them. */
export interface ReadingsQuestion {
  /** Versions of each metric, the newest first. */
  definitions: ReadonlyMap<string, readonly Metric[]>
  now: CellCounts
  /** Null when nothing is compared. */
  before: CellCounts | null
  rules: SampleRules
}

/** All that a journey's overlay is a function of. */
export interface OverlayQuestion extends ReadingsQuestion {
  map: JourneyMap
}

/** What stands on the map: readings, and everything that is made of them. */
export interface Overlaid {
  headline: Headline
  touchpoints: MeasuredTouchpoint[]
  stages: StageRollUp[]
  outcomes: ShownReading[]
}

export function overlayOf(question: OverlayQuestion): Overlaid {
  const cards = inOrder(Object.values(question.map.metricCards))
  const byPlace = Map.groupBy(shownReadings(cards, question), ({ touchpointKey }) => touchpointKey)
  const touchpoints = touchpointsOf(question.map).map(({ key, name, stage }) => measured(key, name, stage, byPlace.get(key) ?? []))
  return {
    headline: headlineOf(touchpoints),
    touchpoints,
    stages: stagesOf(question.map).map(({ key }) => rollUpStage(key, touchpoints.filter(({ stageKey }) => stageKey === key))),
    outcomes: byPlace.get(null) ?? [],
  }
}

function measured(key: string, name: string, stageKey: string, readings: ShownReading[]): MeasuredTouchpoint {
  const standing = [...Map.groupBy(readings, ({ metric }) => metric.key).values()].map(([newest]) => newest!)
  return { key, name, stageKey, readings, standing, composite: compositeOf(standing), divergence: divergenceOf(standing) }
}

/** A reading of a card with its counts, and with those of the compared period where there is one. */
interface Draft {
  card: MetricCard
  reading: Reading
  counts: Counts
  before: Compared['before'] | null
}

/** The readings of metric cards in the cards' order; changes are judged over all of them at once. */
export function shownReadings(cards: readonly MetricCard[], question: ReadingsQuestion): ShownReading[] {
  const drafts = cards.flatMap(card => draftsOf(card, question))
  const compared = drafts.filter(isCompared)
  const changes = new Map<Draft, Change | null>()
  changesOf(compared).forEach((change, position) => changes.set(compared[position]!, change))
  return drafts.map(draft => ({
    ...draft.reading,
    touchpointKey: draft.card.touchpoint,
    asks: draft.card.asks,
    weight: draft.card.weight,
    change: changes.get(draft) ?? null,
    comparison: draft.before?.reading.state ?? null,
  }))
}

function isCompared(draft: Draft): draft is Draft & Compared {
  return draft.before !== null
}

/** One for each version that has answers; the newest version alone where none has any. */
function draftsOf(card: MetricCard, { definitions, now, before, rules }: ReadingsQuestion): Draft[] {
  const versions = definitions.get(card.metric) ?? []
  const all = versions.map((metric) => {
    const cell = { touchpointKey: card.touchpoint, metricKey: metric.key, version: metric.version }
    return {
      card,
      counts: countsIn(now, cell),
      reading: readingOf(metric, countsIn(now, cell), rules),
      before: before && { counts: countsIn(before, cell), reading: readingOf(metric, countsIn(before, cell), rules) },
    }
  })
  const answered = all.filter(({ counts }) => answersIn(counts) > 0)
  return answered.length > 0 ? answered : all.slice(0, 1)
}
