import type { JourneyMap, Print } from '@masir/schema'
import type { MetricReading } from '../../../metric/index.ts'
import type { Paper } from '../export-question.ts'
import type { PrintedReading } from '../print-reading.ts'
import type { DocumentHead } from '../review-document.ts'
import type { DocumentWords } from '../words/document-words.ts'
import type { CardPlace, MapLayout, Place } from './map-layout.ts'
import type { MapFacts } from './read-map-facts.service.ts'
import type { Curve, Point } from './transition-curve.ts'
import { printNumber } from '@masir/schema'
import { fill, textIn } from '../../../metric/index.ts'
import { plainSentence, shortened } from '../plain-text.ts'
import { longestName, printHead } from '../print-head.ts'
import { printReading } from '../print-reading.ts'
import { wordsFor } from '../words/words-for.ts'
import { LANE_LABEL, mapLayout } from './map-layout.ts'
import { transitionCurve } from './transition-curve.ts'

const mostChips = 2
/** Effort before satisfaction, as on the canvas. */
const order = ['EFFORT', 'SATISFACTION', 'ADVOCACY', 'RESOLUTION', 'SPEED', 'CUSTOM']

/** A map on one page as plain data: places in points, mirrored for languages from right to left. */
export interface MapDocument extends DocumentHead {
  paper: Paper
  headline: string
  legend: string
  bands: { band: number, words: string }[]
  width: number
  height: number
  laneLabel: number
  stages: (Place & { name: string, below: string | null })[]
  lanes: (Place & { name: string, backstage: boolean, text: boolean })[]
  cards: (Place & { name: string, chips: PrintedReading[], unmeasured: string | null })[]
  notes: (Place & { text: string })[]
  curves: (Curve & { label: string | null })[]
}

export function mapDocumentOf(facts: MapFacts, print: Print, paper: Paper): MapDocument {
  const words = wordsFor(print, facts)
  const head = printHead(facts, words.documents.map, print, words)
  const layout = mapLayout(facts.map)
  const mirror = mirrorIn(layout, head.rtl)
  const readings = new Map(facts.overlay.touchpoints.map(({ touchpoint, readings }) => [touchpoint.key, readings]))
  return {
    ...head,
    paper,
    headline: plainSentence(facts.headline),
    legend: words.legend,
    bands: words.bands.map((said, position) => ({ band: position - 3, words: said })),
    width: layout.width,
    height: layout.height,
    laneLabel: LANE_LABEL,
    stages: layout.stages.map(stage => ({ ...mirror.place(stage), name: shortened(stage.name, longestName), below: belowOf(facts, stage.key, print, words) })),
    lanes: layout.lanes.map(({ lane, ...place }) => ({ ...mirror.place(place), name: shortened(lane.name ?? '', longestName), backstage: lane.kind === 'BACKSTAGE', text: lane.kind === 'TEXT' })),
    cards: [...layout.cards.values()].map(card => cardOf(mirror.place(card), facts.map, readings.get(card.key) ?? [], print, words)),
    notes: layout.notes.map(note => ({ ...mirror.place(note), text: shortened(note.text, 100) })),
    curves: curvesOf(facts.map, layout).map(({ label, ...curve }) => ({ ...mirror.curve(curve), label: label && shortened(label, 40) })),
  }
}

function cardOf(place: CardPlace, map: JourneyMap, readings: readonly MetricReading[], print: Print, words: DocumentWords): MapDocument['cards'][number] {
  const chips = readings.toSorted((a, b) => order.indexOf(a.metric.family) - order.indexOf(b.metric.family)).slice(0, mostChips)
  return {
    ...place,
    name: shortened(map.touchpoints[place.key]!.name, longestName),
    chips: chips.map(reading => ({ ...printReading(reading, print, words), family: reading.metric.family === 'CUSTOM' ? textIn(reading.metric.name, print.locale) : words.families[reading.metric.family] })),
    unmeasured: chips.length === 0 ? words.states.noMetric : null,
  }
}

function belowOf({ overlay }: MapFacts, key: string, print: Print, words: DocumentWords): string | null {
  const roll = overlay.stages.find(({ stage }) => stage.key === key)
  if (!roll || roll.targeted === 0)
    return null
  return fill(words.belowTarget, { below: printNumber(roll.belowTarget, print), measured: printNumber(roll.measured, print) })
}

function curvesOf(map: JourneyMap, { cards }: MapLayout): (Curve & { label: string | null })[] {
  return Object.values(map.transitions).flatMap(({ from, to, label }) => {
    const [source, target] = [cards.get(from), cards.get(to)]
    return source && target ? [{ ...transitionCurve(source, target), label }] : []
  })
}

function mirrorIn({ width }: MapLayout, rtl: boolean) {
  const point = ({ x, y }: Point): Point => ({ x: rtl ? width - x : x, y })
  return {
    place: <T extends Place>(place: T): T => ({ ...place, x: rtl ? width - place.x - place.width : place.x }),
    curve: ({ from, out, into, to, middle }: Curve): Curve => ({ from: point(from), out: point(out), into: point(into), to: point(to), middle: point(middle) }),
  }
}
