import type { ReasonText } from './import-mapping.ts'

export interface ReasonLines {
  reasons: ReasonText[]
  /** Numbers, from 1, of the lines that are no code and text. */
  unread: number[]
}

/** Where the sign is known a third cell says it: − or + (also “negative”, “positive”). */
const signs: Readonly<Record<string, boolean>> = { '-': true, '−': true, 'negative': true, '+': false, 'positive': false }

/**
 * Texts of codes as they are copied out of a table: a line each, code and text with a tab between;
 * then, where they are known, the sign and the key of the touchpoint that it is about.
 */
export function parseReasons(text: string): ReasonLines {
  const lines = text.split(/\r?\n/).map((line, index) => ({ line, number: index + 1 })).filter(({ line }) => line.trim() !== '')
  const read = lines.map(({ line, number }) => ({ number, reason: parseLine(line) }))
  return {
    reasons: read.flatMap(({ reason }) => reason ?? []),
    unread: read.filter(({ reason }) => reason === null).map(({ number }) => number),
  }
}

function parseLine(line: string): ReasonText | null {
  const [code = '', text = '', sign = '', touchpoint = ''] = line.split('\t').map(cell => cell.trim())
  if (!code || !text)
    return null
  const negative = signs[sign.toLowerCase()]
  return { code, text, ...(negative !== undefined && { negative }), ...(touchpoint && { touchpoint }) }
}

export function writeReasons(reasons: readonly ReasonText[]): string {
  return reasons.map(reason => cellsOf(reason).join('\t').trimEnd()).join('\n')
}

function cellsOf({ code, text, negative, touchpoint }: ReasonText): string[] {
  return [code, text, negative == null ? '' : negative ? '-' : '+', touchpoint ?? '']
}
