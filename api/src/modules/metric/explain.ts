import type { Print } from '@masir/schema'
import type { ExplanationWords } from './explanation-words.ts'
import type { Metric } from './metric.ts'
import type { Reading } from './reading.ts'
import type { TimeWindow } from './time-window.ts'
import { inDigits, isolatedIn, printDay, printNumber } from '@masir/schema'
import { addDays } from './days.ts'
import { explanationWords } from './explanation-words.ts'
import { fill } from './fill.ts'
import { pointsOf, textIn } from './metric.ts'

/** Where and when the counted answers were given. */
export interface Provenance {
  window: TimeWindow
  sources: readonly string[]
  asks: string | null
}

/** "How is this counted?": every part of the answer in the reader's language. */
export function explain(reading: Reading, provenance: Provenance, print: Print): string {
  const words = explanationWords[print.locale]
  return [
    definition(reading.metric, provenance.asks, words, print),
    formula(reading.metric, words, print),
    sample(reading, words, print),
    ...reading.leftOut.map(({ reason, count }) => fill(words[reason], { count: printNumber(count, print) })),
    uncertainty(reading, words, print),
    period(provenance, words, print),
    source(provenance.sources, words, print),
    reading.enteredByHand ? words.byHand : '',
    words.unweighted,
  ].filter(Boolean).join(' ')
}

function definition(metric: Metric, asks: string | null, words: ExplanationWords, print: Print): string {
  const name = inDigits(textIn(metric.name, print.locale), print.digits)
  const version = printNumber(metric.version, print)
  const question = textIn(metric.question, print.locale)
  return fill(asks ? words.definitionAsked : words.definition, { name, key: metric.key, version, question, asks: isolatedIn(asks ?? '', print.locale) })
}

function formula(metric: Metric, words: ExplanationWords, print: Print): string {
  const points = pointsOf(metric)
  const printed = (point: number) => printNumber(point, print, 'point')
  return fill(inDigits(words[metric.aggregation], print.digits), {
    min: printed(points[0]!),
    max: printed(points.at(-1)!),
    from: printed(metric.boxFrom ?? points[0]!),
    to: printed(metric.boxTo ?? points.at(-1)!),
    direction: words[metric.direction],
  })
}

/** How many answered of those whom the question concerned. */
function sample({ n, asked }: Reading, words: ExplanationWords, print: Print): string {
  const printed = { n: printNumber(n, print), asked: printNumber(asked ?? n, print) }
  return fill(asked === null ? words.answers : words.answersOfAsked, printed)
}

function uncertainty({ metric, state, interval }: Reading, words: ExplanationWords, { digits }: Print): string {
  if (state === 'SUPPRESSED')
    return words.suppressed
  if (interval === null)
    return ''
  const method = inDigits(words.intervals[metric.aggregation], digits)
  return state === 'INDICATIVE' ? `${method} ${words.indicative}` : method
}

/** People name the last day of a period, not the day after it. */
function period({ window }: Provenance, words: ExplanationWords, print: Print): string {
  return fill(words.period, { from: printDay(window.from, print), to: printDay(addDays(window.to, -1), print) })
}

function source(sources: readonly string[], words: ExplanationWords, { locale }: Print): string {
  return sources.length === 0 ? '' : fill(words.source, { sources: new Intl.ListFormat(locale).format(sources.map(one => isolatedIn(one, locale))) })
}
