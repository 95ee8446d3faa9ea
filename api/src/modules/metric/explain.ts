import type { Calendar, Locale } from '@masir/schema'
import type { ExplanationWords } from './explanation-words.ts'
import type { Metric } from './metric.ts'
import type { Reading } from './reading.ts'
import type { TimeWindow } from './time-window.ts'
import { addDays } from './days.ts'
import { explanationWords } from './explanation-words.ts'
import { pointsOf, textIn } from './metric.ts'
import { printDay, printNumber } from './printed-number.ts'

/** Where and when the counted answers were given. */
export interface Provenance {
  window: TimeWindow
  calendar: Calendar
  sources: readonly string[]
  asks: string | null
}

/** "How is this counted?": every part of the answer in the reader's language. */
export function explain(reading: Reading, provenance: Provenance, locale: Locale): string {
  const words = explanationWords[locale]
  return [
    definition(reading.metric, provenance.asks, words, locale),
    formula(reading.metric, words, locale),
    sample(reading, words, locale),
    ...reading.leftOut.map(({ reason, count }) => fill(words[reason], { count: printNumber(count, locale) })),
    uncertainty(reading, words),
    period(provenance, words, locale),
    source(provenance.sources, words, locale),
    reading.enteredByHand ? words.byHand : '',
    words.unweighted,
  ].filter(Boolean).join(' ')
}

function definition(metric: Metric, asks: string | null, words: ExplanationWords, locale: Locale): string {
  const name = textIn(metric.name, locale)
  const version = printNumber(metric.version, locale)
  const question = textIn(metric.question, locale)
  return fill(asks ? words.definitionAsked : words.definition, { name, key: metric.key, version, question, asks: asks ?? '' })
}

function formula(metric: Metric, words: ExplanationWords, locale: Locale): string {
  const points = pointsOf(metric)
  return fill(words[metric.aggregation], {
    min: printNumber(points[0]!, locale),
    max: printNumber(points.at(-1)!, locale),
    from: printNumber(metric.boxFrom ?? points[0]!, locale),
    to: printNumber(metric.boxTo ?? points.at(-1)!, locale),
    direction: words[metric.direction],
  })
}

/** How many answered of those whom the question concerned. */
function sample({ n, asked }: Reading, words: ExplanationWords, locale: Locale): string {
  const printed = { n: printNumber(n, locale), asked: printNumber(asked ?? n, locale) }
  return fill(asked === null ? words.answers : words.answersOfAsked, printed)
}

function uncertainty({ metric, state, interval }: Reading, words: ExplanationWords): string {
  if (state === 'SUPPRESSED')
    return words.suppressed
  if (interval === null)
    return ''
  return state === 'INDICATIVE' ? `${words.intervals[metric.aggregation]} ${words.indicative}` : words.intervals[metric.aggregation]
}

/** People name the last day of a period, not the day after it. */
function period({ window, calendar }: Provenance, words: ExplanationWords, locale: Locale): string {
  return fill(words.period, {
    from: printDay(window.from, locale, calendar),
    to: printDay(addDays(window.to, -1), locale, calendar),
  })
}

function source(sources: readonly string[], words: ExplanationWords, locale: Locale): string {
  return sources.length === 0 ? '' : fill(words.source, { sources: new Intl.ListFormat(locale).format(sources) })
}

function fill(sentence: string, values: Record<string, string>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
