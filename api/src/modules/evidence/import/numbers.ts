import { foldDigits } from '../fold-text.ts'

export interface ReadNumber {
  value: number
  /** Written with a percent sign; the value is as it was written, 85 for "85 %". */
  percent: boolean
}

const shape = /^[+-]?(?:\d+(?:\.\d+)?|\.\d+)$/
const thousands = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/

/** A number as people write it: ۴٫۵, 4,5, 1,250.5, −3, 85 %. Null for anything else. */
export function readNumber(text: string): ReadNumber | null {
  const plain = foldDigits(text).replace(/[\s\u200C-\u200F٬]/g, '').replace('−', '-').replace('٫', '.')
  const percent = /[%٪]$/.test(plain)
  const digits = percent ? plain.slice(0, -1) : plain
  const dotted = thousands.test(digits) ? digits.replaceAll(',', '') : digits.replace(',', '.')
  return shape.test(dotted) ? { value: Number(dotted), percent } : null
}
