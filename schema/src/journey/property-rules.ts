import type { Kind } from './map.ts'

interface RuleBase {
  /** Must be given when a thing is added and cannot be cleared. */
  required?: true
  /** Taken when a thing is added without it; such a property cannot be cleared either. */
  default?: string | number
  /** Set when a thing is added and by no update afterwards. */
  fixed?: true
  /** Only for things of which this holds. */
  onlyFor?: Traits
}

/** Values of other properties, by name. */
export type Traits = Readonly<Record<string, unknown>>

/** What one property may hold; `null` is allowed exactly where it is neither required nor has a default. */
export type PropertyRule = RuleBase & (
  | { type: 'name' | 'text' | 'day' | 'metric' }
  /** Id, as GraphQL gives it, of something outside the map. */
  | { type: 'id', of: 'Member' | 'Journey' }
  | { type: 'choice', choices: readonly string[] }
  | { type: 'integer' | 'number', least: number, most: number }
  /** Key of another thing, of those that `onlyTo` describes. When that is removed, this thing goes with it or the property is cleared. */
  | { type: 'reference', to: Kind, whenRemoved: 'cascade' | 'clear', onlyTo?: Traits }
)

export const requiredName: PropertyRule = { type: 'name', required: true }
export const optionalName: PropertyRule = { type: 'name' }
export const requiredText: PropertyRule = { type: 'text', required: true }
export const optionalText: PropertyRule = { type: 'text' }

export function choice(choices: readonly string[], given?: string): PropertyRule {
  return given === undefined ? { type: 'choice', choices, required: true } : { type: 'choice', choices, default: given }
}

/** The thing that this one hangs on, and goes with. */
export function hangsOn(to: Kind): PropertyRule {
  return { type: 'reference', to, whenRemoved: 'cascade', required: true, fixed: true }
}

/** A thing that this one may hang on; its kind's `owners` say which of them it must have. */
export function mayHangOn(to: Kind, onlyTo?: Traits): PropertyRule {
  return { type: 'reference', to, whenRemoved: 'cascade', fixed: true, ...(onlyTo && { onlyTo }) }
}

/** A thing that this one mentions, until that is removed. */
export function mentions(to: Kind, onlyTo?: Traits): PropertyRule {
  return { type: 'reference', to, whenRemoved: 'clear', ...(onlyTo && { onlyTo }) }
}

export function isClearable(rule: PropertyRule): boolean {
  return !rule.required && rule.default === undefined
}
