/**
 * The form in which texts are compared: two spellings of one word that a reader takes for the same become equal.
 * Arabic ي ى ك as Persian ی ک; half-space, tatweel and vowel marks gone; ۰–۹ and ٠–٩ as 0–9; no case.
 * Only for matching: what is shown stays as it was written.
 */
export function foldText(text: string): string {
  return foldDigits(text.normalize('NFKC'))
    .replace(/[يى]/g, 'ی')
    .replace(/ك/g, 'ک')
    .replace(invisible, '')
    .toLowerCase()
    .trim()
}

/** Half-space and other zero-width signs, tatweel, and marks written above and below letters. */
const invisible = /[\p{Script=Inherited}\u0640\u200B\u200E\u200F\u2060\uFEFF]/gu

/** Persian and Arabic digits as 0–9, all else as it is. */
export function foldDigits(text: string): string {
  return text.replace(/[۰-۹٠-٩]/g, digit => String(digit.charCodeAt(0) & 0xF))
}
