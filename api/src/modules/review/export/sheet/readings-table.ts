import type { Print } from '@masir/schema'
import type { MetricReading, TouchpointOverlay } from '../../../metric/index.ts'
import type { OverlayFacts } from '../read-facts.service.ts'
import type { DocumentWords, ReadingColumn } from '../words/document-words.ts'
import { addDays, printNumber } from '@masir/schema'
import { fill, textIn } from '../../../metric/index.ts'
import { plainText } from '../plain-text.ts'
import { printHead } from '../print-head.ts'
import { printReading } from '../print-reading.ts'
import { READING_COLUMNS } from '../words/document-words.ts'
import { wordsFor } from '../words/words-for.ts'

/** A cell says what it is, so that text can never be taken for a formula, nor a number for text. */
export type Cell = { kind: 'text', text: string } | { kind: 'number', number: number, percent?: boolean } | { kind: 'day', day: string } | null

export interface ReadingsTable {
  /** What the table is about, line by line. */
  about: string[]
  headers: string[]
  rows: Cell[][]
}

/** Every reading of a journey, with what belongs beside it; values in the metric's own units. */
export function readingsTable(facts: OverlayFacts, print: Print): ReadingsTable {
  const words = wordsFor(print, facts)
  const head = printHead(facts, words.documents.readings, print, words)
  const stages = new Map(facts.overlay.stages.map(({ stage }) => [stage.key, stage.name]))
  const places = facts.overlay.touchpoints.flatMap(one => one.readings.map(reading => ({ stage: stages.get(one.touchpoint.stage) ?? '', touchpoint: one.touchpoint, reading })))
  const outcomes = facts.overlay.outcomes.map(reading => ({ stage: '', touchpoint: null, reading }))
  return {
    about: [head.title, head.label, head.subtitle, head.period, head.comparison, head.filters, head.made, words.countedNote].filter((line): line is string => line !== null && line !== ''),
    headers: READING_COLUMNS.map(column => words.columns[column]),
    rows: [...places, ...outcomes].map((place) => {
      const cells = { ...placeCells(place, words), ...readingCells(place.reading, print, words), ...periodCells(facts, place.reading), ...changeCells(place.reading, words) }
      return READING_COLUMNS.map(column => cells[column])
    }),
  }
}

interface Place {
  stage: string
  touchpoint: TouchpointOverlay['touchpoint'] | null
  reading: MetricReading
}

function placeCells({ stage, touchpoint }: Place, words: DocumentWords) {
  return {
    stage: text(stage),
    touchpoint: text(touchpoint?.name ?? words.outcomes),
    owner: text(touchpoint?.owner ?? ''),
  } satisfies Partial<Record<ReadingColumn, Cell>>
}

function readingCells(reading: MetricReading, print: Print, words: DocumentWords) {
  const { metric } = reading
  const value = (one: number | null | undefined): Cell => number(one, metric.aggregation === 'SHARE')
  const left = (reason: string) => number(reading.leftOut.find(one => one.reason === reason)?.count ?? 0)
  const printed = printReading(reading, print, words)
  return {
    metric: text(textIn(metric.name, print.locale)),
    metricKey: text(metric.key),
    version: number(metric.version),
    definition: text(textIn(metric.question, print.locale)),
    asks: text(reading.asks ?? ''),
    value: value(reading.value),
    unit: { kind: 'text', text: unitOf(reading, print, words) },
    low: value(reading.interval?.low),
    high: value(reading.interval?.high),
    n: number(reading.n),
    asked: number(reading.asked),
    notApplicable: left('NOT_APPLICABLE'),
    noAnswer: left('NO_ANSWER'),
    mean: number(reading.mean),
    target: value(metric.anchors?.target),
    score: number(reading.score),
    band: text(reading.band === null ? '' : words.bands[reading.band + 3]!),
    sample: text(reading.value === null ? printed.verdict : reading.state === 'INDICATIVE' ? words.states.indicative : ''),
    certainty: text(reading.certainty === 'UNCERTAIN' ? words.states.uncertain : ''),
    lastAnswer: reading.lastAnswerOn === null ? null : { kind: 'day', day: reading.lastAnswerOn },
    byHand: number(reading.byHand),
  } satisfies Partial<Record<ReadingColumn, Cell>>
}

function periodCells({ window, compareTo }: OverlayFacts, { change }: MetricReading) {
  const compared = change && compareTo
  return {
    from: day(window.from),
    to: day(addDays(window.to, -1)),
    beforeFrom: compared ? day(compared.from) : null,
    beforeTo: compared ? day(addDays(compared.to, -1)) : null,
  } satisfies Partial<Record<ReadingColumn, Cell>>
}

function changeCells({ metric, change }: MetricReading, words: DocumentWords) {
  const value = (one: number | null | undefined): Cell => number(one, metric.aggregation === 'SHARE')
  return {
    beforeValue: value(change?.value),
    beforeN: number(change?.n),
    difference: value(change?.difference),
    differenceLow: value(change?.interval?.low),
    differenceHigh: value(change?.interval?.high),
    verdict: text(change ? words.verdicts[change.verdict] : ''),
  } satisfies Partial<Record<ReadingColumn, Cell>>
}

function unitOf({ metric }: MetricReading, print: Print, words: DocumentWords): string {
  return fill(words.units[metric.aggregation], { min: printNumber(metric.scaleMin, print, 'point'), max: printNumber(metric.scaleMax, print, 'point') })
}

function text(words: string): Cell {
  const plain = plainText(words)
  return plain === '' ? null : { kind: 'text', text: plain }
}

/** Seven digits behind the point are more than any reading knows, and no noise of binary fractions. */
function number(value: number | null | undefined, percent = false): Cell {
  return value == null ? null : { kind: 'number', number: Number(value.toFixed(7)), ...(percent && { percent }) }
}

function day(iso: string): Cell {
  return { kind: 'day', day: iso }
}
