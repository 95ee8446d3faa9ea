import type { JourneyMap, MetricCard, StoredLaneKind, Things } from '@masir/schema'
import type { FetchedJourney } from './journey-map.query.ts'
import { orderAfter } from '@masir/schema'

type FetchedStage = FetchedJourney['stages'][number]
type FetchedTouchpoint = FetchedStage['touchpoints'][number]
type FetchedCard = FetchedTouchpoint['metricCards'][number]

/** The fetched journey as the map that edits apply to. Lists carry the order; keys between neighbours are made here. */
export function mapFromJourney(journey: FetchedJourney): JourneyMap {
  const touchpoints = journey.stages.flatMap(stage => stage.touchpoints)
  return {
    journey: propertiesOf(journey),
    channels: placed(journey.channels.map(({ key, name, kind }) => ({ key, name, kind }))),
    lanes: placed(storedLanes(journey)),
    personas: placed(journey.personas.map(({ key, name, description }) => ({ key, name, description }))),
    stages: placed(journey.stages.map(({ key, name, description }) => ({ key, name, description }))),
    touchpoints: Object.assign({}, ...journey.stages.map(touchpointsOf)),
    transitions: byKey(journey.transitions.map(({ key, label, from, to }) => ({ key, label, from: from.key, to: to.key }))),
    needs: Object.assign({}, ...touchpoints.map(needsOf)),
    notes: Object.assign({}, ...touchpoints.map(notesOf), ...journey.stages.map(notesOfCells)),
    metricCards: Object.assign({}, cardsOf(journey.outcomeMetrics, null), ...touchpoints.map(({ key, metricCards }) => cardsOf(metricCards, key))),
  }
}

function propertiesOf(journey: FetchedJourney): JourneyMap['journey'] {
  const { name, description, perspective, owner, reviewDueOn, laneGrouping } = journey
  return { name, description, perspective, ownerId: owner?.id ?? null, reviewDueOn, laneGrouping }
}

/** Lanes of channels follow from the channels; the map keeps the others. */
function storedLanes(journey: FetchedJourney) {
  return journey.lanes
    .filter(({ kind }) => kind === 'TEXT' || kind === 'BACKSTAGE')
    .map(({ key, name, kind, noteKind }) => ({ key, name, kind: kind as StoredLaneKind, noteKind }))
}

function touchpointsOf(stage: FetchedStage): JourneyMap['touchpoints'] {
  return placed(stage.touchpoints.map(({ key, name, kind, channel, persona, lane, linkedJourney, description, emotion, expectation, owner }) => ({
    key,
    stage: stage.key,
    name,
    kind,
    channel: channel?.key ?? null,
    persona: persona?.key ?? null,
    lane: lane?.key ?? null,
    description,
    emotion,
    expectation,
    owner,
    linkedJourney: linkedJourney?.id ?? null,
  })))
}

function needsOf({ key: touchpoint, needs }: FetchedTouchpoint): JourneyMap['needs'] {
  return placed(needs.map(({ key, text, kind, importance, provedBy }) =>
    ({ key, touchpoint, text, kind, importance, metric: provedBy?.key ?? null })))
}

function notesOf({ key: touchpoint, notes }: FetchedTouchpoint): JourneyMap['notes'] {
  return placed(notes.map(({ key, kind, text }) => ({ key, touchpoint, stage: null, lane: null, kind, text })))
}

function notesOfCells({ key: stage, notes }: FetchedStage): JourneyMap['notes'] {
  return placed(notes.map(({ key, kind, text, lane }) => ({ key, touchpoint: null, stage, lane: lane?.key ?? null, kind, text })))
}

function cardsOf(cards: readonly FetchedCard[], touchpoint: string | null): Things<MetricCard> {
  return placed(cards.map(({ key, metric, asks, weight }) => ({ key, touchpoint, metric: metric.key, asks, weight })))
}

function placed<T extends { key: string }>(things: readonly T[]): Record<string, T & { order: string }> {
  let last: (T & { order: string })[] = []
  return byKey(things.map((thing) => {
    const next = { ...thing, order: orderAfter(last, undefined) }
    last = [next]
    return next
  }))
}

function byKey<T extends { key: string }>(things: readonly T[]): Record<string, T> {
  return Object.fromEntries(things.map(thing => [thing.key, thing]))
}
