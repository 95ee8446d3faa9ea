import type { Print } from '@masir/schema'
import type { ActionEffect } from './action-effect.type.ts'
import { inDigits, printNumber, printPeriod, printValue } from '@masir/schema'
import { daysBetween, explainChange, fill } from '../metric/index.ts'
import { effectWords } from './effect-words.ts'

/** How the effect of an action is found: the windows, the change between them, what is still needed to tell it. */
export function explainEffect(effect: ActionEffect, print: Print): string {
  const words = effectWords[print.locale]
  const { before, after, reading } = effect
  const windows = fill(words.windows, {
    days: printNumber(daysBetween(before.from, before.to), print),
    before: printPeriod(before, print),
    after: printPeriod(after, print),
  })
  return [windows, changeIn(effect, print) ?? (reading.value === null ? words.nothingAfter : words.nothingBefore), neededFor(effect, print)].filter(Boolean).join(' ')
}

function changeIn({ before, after, reading }: ActionEffect, print: Print): string | null {
  return reading.change && explainChange({ ...reading.change, window: after, compareTo: before }, print)
}

function neededFor({ answersNeeded, aim, reading: { metric } }: ActionEffect, print: Print): string {
  if (answersNeeded === null || aim === null)
    return ''
  const { needed, enough } = effectWords[print.locale]
  return fill(inDigits(answersNeeded === 0 ? enough : needed, print.digits), { aim: printValue(metric, aim, print), count: printNumber(answersNeeded, print) })
}
