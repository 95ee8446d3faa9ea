import { LONGEST_NAME } from '@masir/schema'

/** Marks that names may not hold: they are not seen, or turn the reading direction. Joiners stay between Arabic letters. */
const UNSEEN = /[\u00AD\u061C\u180E\u200B\u200E\u200F\u202A-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu
const STRAY_JOINER = /(?<![\p{Script=Arabic}\p{M}])[\u200C\u200D]+|[\u200C\u200D]+(?!\p{Script=Arabic})/gu

/** A cell as a name can be: one line, of at most 200 characters. */
export function cleanName(cell: string): string {
  const line = cell.normalize('NFC').replaceAll(/[\s\p{Cc}]+/gu, ' ').replaceAll(UNSEEN, '').replaceAll(STRAY_JOINER, '').trim()
  return [...line].slice(0, LONGEST_NAME).join('').trim()
}
