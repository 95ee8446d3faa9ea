import type { Column } from './headers.ts'
import type { OpenCsv } from './open-csv.ts'
import { UnreadableFile } from './unreadable-file.ts'

export interface ValueCount {
  value: string
  count: number
}

/** What stands in a column. */
export interface ColumnProfile extends Column {
  /** Cells that hold something, in the whole file. */
  filled: number
  /** How often each value stands there, the most frequent first, and whether there are more values than were kept. */
  values: ValueCount[]
  manyValues: boolean
}

/** Rows whose values are counted; cells are counted in all of them. */
const rowsProfiled = 20_000
const valuesKept = 200

/** Reads the whole file once. @throws UnreadableFile NO_ROWS, or for what cannot be read */
export async function profileColumns(csv: OpenCsv): Promise<{ rows: number, columns: ColumnProfile[] }> {
  const profiles = csv.columns.map(column => ({ ...column, filled: 0, counts: new Map<string, number>(), manyValues: false }))
  let rows = 0
  for await (const { cells } of csv.records()) {
    rows++
    for (const profile of profiles) {
      const value = cells[profile.index]?.trim() ?? ''
      if (value !== '') {
        profile.filled++
        if (rows <= rowsProfiled)
          countValue(profile, value)
      }
    }
  }
  if (rows === 0)
    throw new UnreadableFile({ code: 'NO_ROWS', message: 'The file has a header and no rows.' })
  return { rows, columns: profiles.map(({ counts, ...profile }) => ({ ...profile, values: mostFrequent(counts) })) }
}

function countValue(profile: { counts: Map<string, number>, manyValues: boolean }, value: string): void {
  const { counts } = profile
  if (counts.has(value) || counts.size < valuesKept)
    counts.set(value, (counts.get(value) ?? 0) + 1)
  else
    profile.manyValues = true
}

function mostFrequent(counts: Map<string, number>): ValueCount[] {
  return [...counts].map(([value, count]) => ({ value, count })).sort((a, b) => b.count - a.count)
}
