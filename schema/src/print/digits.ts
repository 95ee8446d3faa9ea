import type { Digits } from './print.ts'

const zeros: Readonly<Record<Digits, number>> = { latn: 0x30, arabext: 0x6F0, arab: 0x660 }

/** A sentence with all its digits, and the mark before decimals, in one script: words of Masir's own are written with numbers of a reader's choice. */
export function inDigits(text: string, digits: Digits): string {
  const mark = digits === 'latn' ? '.' : '٫'
  return text.replace(/(?<=[0-9۰-۹٠-٩])[.٫](?=[0-9۰-۹٠-٩])/g, mark).replace(/[0-9۰-۹٠-٩]/g, (digit) => {
    const code = digit.codePointAt(0)!
    const zero = Object.values(zeros).find(first => code >= first && code < first + 10)!
    return String.fromCodePoint(zeros[digits] + code - zero)
  })
}
