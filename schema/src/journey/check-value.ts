import type { PropertyRule } from './property-rules.ts'
import { checkName, checkText } from './check-text.ts'
import { KEY_PATTERN } from './limits.ts'
import { isClearable } from './property-rules.ts'
import { Refused } from './refusal.ts'

/** A property's value as it is kept, or a refusal. References are looked up where the map is known. */
export function checkValue(rule: PropertyRule, value: unknown): unknown {
  if (isBlank(rule, value)) {
    if (!isClearable(rule))
      throw new Refused('REQUIRED')
    return null
  }
  switch (rule.type) {
    case 'name': return checkName(value)
    case 'text': return checkText(value)
    case 'choice': return checkChoice(rule.choices, value)
    case 'integer': return checkNumber(rule, value, Number.isInteger(value))
    case 'number': return checkNumber(rule, value, Number.isFinite(value))
    case 'day': return checkDay(value)
    case 'id': return checkId(value)
    case 'metric':
    case 'reference': return checkKey(value)
  }
}

/** A key can be any short word, but not one that every object answers to (`constructor`). */
export function checkKey(value: unknown): string {
  if (typeof value !== 'string' || !KEY_PATTERN.test(value) || value in {})
    throw new Refused('BAD_KEY', { params: { pattern: KEY_PATTERN.source } })
  return value
}

function isBlank(rule: PropertyRule, value: unknown): boolean {
  const isWords = rule.type === 'name' || rule.type === 'text'
  return value === null || value === undefined || (isWords && typeof value === 'string' && value.trim() === '')
}

function checkChoice(choices: readonly string[], value: unknown): string {
  if (typeof value !== 'string' || !choices.includes(value))
    throw new Refused('BAD_VALUE', { params: { choices } })
  return value
}

function checkNumber({ least, most }: { least: number, most: number }, value: unknown, isKind: boolean): number {
  if (!isKind || (value as number) < least || (value as number) > most)
    throw new Refused('BAD_VALUE', { params: { least, most } })
  // −0 would not survive JSON.
  return (value as number) + 0
}

function checkDay(value: unknown): string {
  const day = typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? new Date(`${value}T00:00:00Z`) : null
  if (!day || Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== value)
    throw new Refused('BAD_VALUE', { params: { form: 'YYYY-MM-DD' } })
  return value as string
}

function checkId(value: unknown): string {
  if (typeof value !== 'string' || !/^[\w=-]{1,200}$/.test(value))
    throw new Refused('BAD_VALUE')
  return value
}
