import type { DateOrder } from '@masir/schema'
import type { ColumnProfile } from './profile-columns.ts'
import { foldDigits } from '../fold-text.ts'
import { readDate } from './dates.ts'
import { hasRoleWord } from './header-words.ts'

const orders: readonly Exclude<DateOrder, 'DAY_OF_MONTH'>[] = ['ISO', 'JALALI', 'DAY_FIRST', 'MONTH_FIRST']

/** The share of values that must read as dates. */
const mostlyDates = 0.9

/**
 * How the dates of a column are written.
 * @returns undefined where they are no dates, null where they could be day first or month first: a person has to say
 */
export function guessDateOrder({ header, values }: ColumnProfile): DateOrder | null | undefined {
  const texts = values.map(({ value }) => value)
  if (texts.length === 0)
    return undefined
  if (hasRoleWord(header, 'DATE') && texts.every(isDayOfMonth))
    return 'DAY_OF_MONTH'
  const shares = orders.map(order => ({ order, share: texts.filter(text => isDate(text, order)).length / texts.length }))
  const best = Math.max(...shares.map(({ share }) => share))
  const fitting = shares.filter(({ share }) => share === best).map(({ order }) => order)
  if (best < mostlyDates)
    return undefined
  return fitting[0] === 'DAY_FIRST' && fitting.includes('MONTH_FIRST') ? null : fitting[0]
}

function isDate(text: string, order: DateOrder): boolean {
  return typeof readDate(text, { order, timeZone: 'UTC', workspaceZone: 'UTC' }) === 'object'
}

function isDayOfMonth(text: string): boolean {
  const day = Number(foldDigits(text))
  return Number.isInteger(day) && day >= 1 && day <= 31
}
