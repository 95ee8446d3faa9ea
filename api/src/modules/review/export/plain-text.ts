/** Signs that turn text around or control a terminal: they would let one name rearrange the words beside it. */
const turning = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\uFEFF]|[^\P{Cc}\n\t]/gu

/** Somebody's words as they may stand in a document: no direction overrides, no control signs, one line. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(turning, '').replace(/\s+/gu, ' ').trim()
}

/** What only others' words can have brought into a sentence of Masir's. */
const foreign = /[\u202A-\u202E\u2066\u2067\uFEFF]|[^\P{Cc}\n\t]/gu

/** A sentence of Masir's: its names stay between isolates, and a number keeps the mark that holds its sign on the right side. */
export function plainSentence(sentence: string): string {
  return sentence.toWellFormed().replace(foreign, '')
}

/** At most so many characters, ended between words, with a sign that something was left out. */
export function shortened(text: string, most: number): string {
  const plain = plainText(text)
  if ([...plain].length <= most)
    return plain
  const kept = [...plain].slice(0, most).join('')
  return `${kept.replace(/\s\S{0,20}$/u, '')}…`
}
