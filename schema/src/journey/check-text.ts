import { LONGEST_NAME, LONGEST_TEXT } from './limits.ts'
import { Refused } from './refusal.ts'

/** Marks that turn reading direction and spaces without width: they make two names look alike that are not. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/u
/** Joiners shape a word between Arabic letters (می‌خواهم) and are refused anywhere else. */
const STRAY_JOINER = /(?<![\p{Script=Arabic}\p{M}])[\u200C\u200D]|[\u200C\u200D](?!\p{Script=Arabic})/u
const CONTROL = /\p{Cc}/u

/** A name as it is kept: trimmed, in composed form, of 1 to 200 characters that can be seen. */
export function checkName(value: unknown): string {
  const name = checkString(value).trim().normalize('NFC')
  if (name === '')
    throw new Refused('REQUIRED')
  if (UNSEEN.test(name) || STRAY_JOINER.test(name) || CONTROL.test(name))
    throw new Refused('UNSEEN_CHARACTER')
  return checkLength(name, LONGEST_NAME)
}

/** Running text keeps what people paste, joiners and line breaks included. */
export function checkText(value: unknown): string {
  const text = checkString(value).trim()
  if (text === '')
    throw new Refused('REQUIRED')
  return checkLength(text, LONGEST_TEXT)
}

/** PostgreSQL holds no U+0000, and a lone surrogate is no character. */
function checkString(value: unknown): string {
  if (typeof value !== 'string')
    throw new Refused('BAD_VALUE')
  if (value.includes('\0') || !value.isWellFormed())
    throw new Refused('UNSEEN_CHARACTER')
  return value
}

function checkLength(value: string, most: number): string {
  const length = [...value].length
  if (length > most)
    throw new Refused('TOO_LONG', { params: { most, length } })
  return value
}
