/** Signs that turn text around or control a terminal: they would let one name rearrange the words beside it. */
const turning = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\u061C\uFEFF]|[^\P{Cc}\n\t]/gu

/** Somebody's words as they may stand in a document: no direction overrides, no control signs, one line. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(turning, '').replace(/\s+/gu, ' ').trim()
}

/** A name inside a sentence of another direction (Unicode's first strong isolate). */
export function isolated(name: string): string {
  return `\u2068${name}\u2069`
}

/** A sentence of Masir's: the names in it stay between isolates, so that they keep their direction. */
export function plainSentence(sentence: string): string {
  return sentence.split(/(?<=[\u2068\u2069])|(?=[\u2068\u2069])/u).map(part => /^[\u2068\u2069]$/u.test(part) ? part : part.toWellFormed().replace(turning, '')).join('')
}

/** At most so many characters, ended between words, with a sign that something was left out. */
export function shortened(text: string, most: number): string {
  const plain = plainText(text)
  if ([...plain].length <= most)
    return plain
  const kept = [...plain].slice(0, most).join('')
  return `${kept.replace(/\s\S{0,20}$/u, '')}…`
}
