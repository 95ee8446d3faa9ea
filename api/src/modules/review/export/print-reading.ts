import type { Certainty, Print, SampleState, Verdict } from '@masir/schema'
import type { MetricReading } from '../../metric/index.ts'
import type { Counted, DocumentWords } from './words/document-words.ts'
import { printFromTo, printInterval, printInWords, printNumber, printValue } from '@masir/schema'
import { fill, textIn } from '../../metric/index.ts'
import { plainText } from './plain-text.ts'

/** A reading as a page says it: every text in the reader's language and digits. */
export interface PrintedReading {
  /** What is measured, in a word: "Satisfaction". */
  family: string
  /** "56 %"; null where there is none to show. */
  value: string | null
  /** "56 % are satisfied", or why nothing is said. */
  said: string
  band: number | null
  /** Distance to target in words, and what limits them. */
  verdict: string
  state: SampleState
  certainty: Certainty | null
  target: string | null
  interval: string | null
  n: string
  byHand: string | null
  change: PrintedChange | null
}

export interface PrintedChange {
  verdict: Verdict
  /** "clearly better" */
  words: string
  /** "72 → 77%" */
  fromTo: string
  rising: boolean
}

export function printReading(reading: MetricReading, print: Print, words: DocumentWords): PrintedReading {
  const { metric, value, interval } = reading
  const figure = (one: number): string => printValue(metric, one, print)
  return {
    family: familyOf(reading, print, words),
    value: value === null ? null : figure(value),
    said: value === null ? absenceOf(reading, words) : printInWords(metric, plainText(textIn(metric.valueLabel, print.locale)), value, print),
    band: reading.band,
    verdict: verdictOf(reading, words),
    state: reading.state,
    certainty: reading.certainty,
    target: metric.anchors && fill(words.target, { value: figure(metric.anchors.target) }),
    interval: interval && printInterval(metric, interval, print),
    n: counted(words.answers, reading.n, print),
    byHand: reading.enteredByHand ? words.byHand : null,
    change: changeOf(reading, print, words),
  }
}

function familyOf({ metric, asks }: MetricReading, { locale }: Print, words: DocumentWords): string {
  const family = metric.family === 'CUSTOM' ? textIn(metric.name, locale) : words.families[metric.family]
  return asks ? `${family} (${asks})` : family
}

export function absenceOf({ state }: Pick<MetricReading, 'state'>, words: DocumentWords): string {
  return state === 'SUPPRESSED' ? words.states.suppressed : words.states.noData
}

function verdictOf(reading: MetricReading, words: DocumentWords): string {
  if (reading.value === null)
    return absenceOf(reading, words)
  const parts = [
    reading.band === null ? words.states.noTarget : words.bands[reading.band + 3]!,
    reading.state === 'INDICATIVE' ? words.states.indicative : reading.certainty === 'UNCERTAIN' ? words.states.uncertain : '',
  ]
  return parts.filter(Boolean).join(words.comma)
}

function changeOf({ metric, value, change }: MetricReading, print: Print, words: DocumentWords): PrintedChange | null {
  return change && {
    verdict: change.verdict,
    words: words.verdicts[change.verdict],
    fromTo: printFromTo(metric, change.value, value!, print),
    rising: change.difference > 0,
  }
}

/** A number with its noun, in the plural form of the language. */
export function counted(forms: Counted, n: number, print: Print): string {
  const form = forms[new Intl.PluralRules(print.locale).select(n)] ?? forms.other
  return fill(form, { n: printNumber(n, print) })
}
