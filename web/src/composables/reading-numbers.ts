/** Persian and Arabic digits as Latin ones, their decimal and thousands marks as `.` and nothing. */
export function latinDigits(text: string): string {
  return text
    .replace(/[۰-۹]/g, digit => String(digit.charCodeAt(0) - 0x6F0))
    .replace(/[٠-٩]/g, digit => String(digit.charCodeAt(0) - 0x660))
    .replace(/٫/g, '.')
    .replace(/(?<=\d)[٬'’\u00A0\u202F](?=\d{3})/g, '')
}

/** One number as people write it, `1,234` and `۱۲٬۳۴۵` too; null where it is none. */
export function parseNumber(text: string): number | null {
  const plain = latinDigits(text).trim().replace(/(?<=\d),(?=\d{3}(?:\D|$))/g, '')
  return /^-?\d+(?:\.\d+)?$/.test(plain) ? Number(plain) : null
}
