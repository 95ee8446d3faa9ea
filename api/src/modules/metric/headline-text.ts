import type { Print } from '@masir/schema'
import type { Finding, Headline } from './headline.ts'
import type { TimeWindow } from './time-window.ts'
import { isolatedIn, namePeriod, printFromTo, printInWords, printNumber, printValue } from '@masir/schema'
import { fill } from './fill.ts'
import { headlineWords } from './headline-words.ts'
import { textIn } from './metric.ts'

/** What an executive takes in at a glance. */
const mostWords = 25

/** How much is told, the fullest first: the words left of a name, whether of the change, whether in the metric's own words. */
const tellings = [
  { name: 7, change: true, inWords: true },
  { name: 4, change: true, inWords: true },
  { name: 7, change: false, inWords: true },
  { name: 3, change: false, inWords: true },
  { name: 3, change: false, inWords: false },
] as const
type Telling = typeof tellings[number]

/** The headline in at most 25 words: what is worst, and the change that is told against the compared period. */
export function headlineText(headline: Headline, compareTo: TimeWindow | null, print: Print): string {
  const told = tellings.map(telling => sentences(headline, compareTo, telling, print))
  return told.find(text => text.split(/\s+/).length <= mostWords) ?? told.at(-1)!
}

function sentences(headline: Headline, compareTo: TimeWindow | null, telling: Telling, print: Print): string {
  const change = telling.change && headline.change ? changeOf(headline.change, compareTo, telling, print) : ''
  return [stateOf(headline, telling, print), change].filter(Boolean).join(' ')
}

function stateOf({ state, targeted, measured, worstAlike }: Headline, telling: Telling, print: Print): string {
  const words = headlineWords[print.locale]
  if (state !== 'SOME_BELOW')
    return fill(state === 'ALL_ON_TARGET' && targeted < measured ? words.allTargeted : words.states[state], { measured: printNumber(measured, print), targeted: printNumber(targeted, print) })
  const names = worstAlike.map(finding => nameOf(finding, telling, print))
  const sentence = names.length === 1 ? words.worst : words.worstAlike
  return fill(sentence, { name: names[0]!, names: new Intl.ListFormat(print.locale).format(names), value: valueOf(worstAlike[0]!, telling, print) })
}

function valueOf({ reading: { metric, value } }: Finding, { inWords }: Telling, print: Print): string {
  const label = textIn(metric.valueLabel, print.locale)
  return inWords && label.includes('{value}') ? printInWords(metric, label, value!, print) : printValue(metric, value!, print)
}

function changeOf(finding: Finding, compareTo: TimeWindow | null, telling: Telling, print: Print): string {
  const { metric, value, change } = finding.reading
  const words = headlineWords[print.locale]
  const period = compareTo && namePeriod(compareTo, print)
  return fill(words.changes[metric.family][change!.verdict === 'BETTER' ? 'BETTER' : 'WORSE'], {
    name: nameOf(finding, telling, print),
    since: period === null ? words.before : fill(words.since, { period }),
    change: printFromTo(metric, change!.value, value!, print),
  })
}

function nameOf({ touchpoint }: Finding, telling: Telling, { locale }: Print): string {
  const words = touchpoint.name.trim().split(/\s+/)
  return isolatedIn(words.length <= telling.name ? words.join(' ') : `${words.slice(0, telling.name).join(' ')}…`, locale)
}
