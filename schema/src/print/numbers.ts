import type { Print } from './print.ts'

const forms = {
  whole: { maximumFractionDigits: 0 },
  decimal: { minimumFractionDigits: 1, maximumFractionDigits: 1 },
  percent: { style: 'percent', maximumFractionDigits: 0 },
  finePercent: { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  hundredths: { minimumFractionDigits: 2, maximumFractionDigits: 2 },
  signed: { signDisplay: 'exceptZero', maximumFractionDigits: 1 },
  signedWhole: { signDisplay: 'exceptZero', maximumFractionDigits: 0 },
  signedDecimal: { signDisplay: 'exceptZero', minimumFractionDigits: 1, maximumFractionDigits: 1 },
  signedFine: { signDisplay: 'exceptZero', maximumFractionDigits: 2 },
  score: { signDisplay: 'exceptZero', minimumFractionDigits: 2, maximumFractionDigits: 2 },
  point: { maximumFractionDigits: 2 },
  compact: { notation: 'compact', maximumFractionDigits: 1 },
} as const satisfies Record<string, Intl.NumberFormatOptions>

/** A way to write a number; shares are 0–1 and written as per cent. */
export type NumberForm = keyof typeof forms

const made = new Map<string, Intl.NumberFormat>()

/** Unicode's mark that a run from left to right begins: Intl writes it before a sign in languages from right to left. */
const opening = '\u200E'
/** Ends that run: without it the next number of a sentence would stand on the wrong side of this one. */
const closing = '\u200F'

/** A number in the reader's digits. */
export function printNumber(value: number, { locale, digits }: Pick<Print, 'locale' | 'digits'>, form: NumberForm = 'whole'): string {
  const key = `${locale} ${digits} ${form}`
  const format = made.get(key) ?? new Intl.NumberFormat(`${locale}-u-nu-${digits}`, forms[form])
  made.set(key, format)
  const text = format.format(value)
  return text.startsWith(opening) ? `${text}${closing}` : text
}
