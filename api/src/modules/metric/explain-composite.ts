import type { Print } from '@masir/schema'
import type { Composite, WeightedScore } from './composite.ts'
import type { Metric } from './metric.ts'
import { inDigits, printNumber } from '@masir/schema'
import { compositeWords } from './composite-words.ts'
import { fill } from './fill.ts'
import { textIn } from './metric.ts'
import { printShare } from './print-share.ts'

/** A stage has dozens of metrics; past this they are counted instead of named. */
const mostNamed = 6

/** How a composite is made of scores, with the weakest and what is missing. */
export function explainComposite({ score, weakest, coverage, parts }: Omit<Composite, 'band'>, print: Print): string {
  const words = compositeWords[print.locale]
  return [
    fill(words.mean, { score: printNumber(score, print, 'score'), parts: parts.length > mostNamed ? counted(parts, print) : named(parts, print) }),
    fill(inDigits(words.scale, print.digits), { low: printNumber(-1, print, 'signed'), high: printNumber(1, print, 'signed') }),
    fill(words.weakest, { name: nameOf(weakest, print) }),
    fill(inDigits(words.coverage, print.digits), { coverage: printShare(coverage, print) }),
  ].join(' ')
}

function counted(parts: readonly WeightedScore[], print: Print): string {
  const scored = parts.filter(({ score }) => score !== null).length
  return fill(compositeWords[print.locale].many, { scored: printNumber(scored, print), all: printNumber(parts.length, print) })
}

function named(parts: readonly WeightedScore[], print: Print): string {
  const { part, without } = compositeWords[print.locale]
  return new Intl.ListFormat(print.locale).format(parts.map(({ metric, score, weight }) => fill(score === null ? without : part, {
    name: nameOf(metric, print),
    score: score === null ? '' : printNumber(score, print, 'score'),
    weight: printNumber(weight, print, 'point'),
  })))
}

function nameOf({ name }: Metric, { locale, digits }: Print): string {
  return inDigits(textIn(name, locale), digits)
}
