import { refuse } from '../../graphql/user-error.ts'

/** A text without blanks around it; null for none. @throws Refused TEXT_LENGTH */
export function written(text: string | null | undefined, name: string, max: number): string | null {
  const trimmed = text?.trim() ?? ''
  if (trimmed.length > max)
    refuse('TEXT_LENGTH', `${name} has up to ${max} characters.`, ['input', name], { min: 0, max })
  return trimmed || null
}

/** A text that must not be empty. @throws Refused TEXT_LENGTH */
export function writtenWhole(text: string | null | undefined, name: string, max: number): string {
  return written(text, name, max) ?? refuse('TEXT_LENGTH', `${name} has 1 to ${max} characters.`, ['input', name], { min: 1, max })
}
