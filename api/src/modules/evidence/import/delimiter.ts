/** In the order of preference where a file would read equally well by several. */
export const delimiters = [',', ';', '\t', '|', '،', '؛'] as const
export type Delimiter = string

/** How many records of the sample decide. */
const recordsRead = 100

/**
 * The delimiter under which the sample's records have the same number of fields as its first, and more than one.
 * @returns null when there is none: the sample has no columns
 */
export function guessDelimiter(sample: string): Delimiter | null {
  const found = delimiters
    .map(delimiter => ({ delimiter, ...evenness(fieldCounts(sample, delimiter)) }))
    .filter(({ fields, even }) => fields > 1 && even >= 0.5)
    .sort((a, b) => b.even * Math.log2(b.fields) - a.even * Math.log2(a.fields))
  return found[0]?.delimiter ?? null
}

/** Fields of the first record, and the share of records with as many. */
function evenness([header = 0, ...records]: number[]): { fields: number, even: number } {
  const even = records.filter(fields => fields === header).length
  return { fields: header, even: records.length === 0 ? 1 : even / records.length }
}

/** Fields of each record; a delimiter or line break between quotes belongs to its field. The last record may be cut and is left out. */
function fieldCounts(sample: string, delimiter: Delimiter): number[] {
  const counts: number[] = []
  let fields = 1
  let quoted = false
  let empty = true
  for (const sign of sample) {
    if (sign === '"')
      quoted = !quoted
    else if (!quoted && sign === delimiter)
      fields++
    if (!quoted && (sign === '\n' || sign === '\r')) {
      if (!empty)
        counts.push(fields)
      fields = 1
      empty = true
      if (counts.length === recordsRead)
        return counts
    }
    else {
      empty = false
    }
  }
  return counts.length === 0 ? [fields] : counts
}
