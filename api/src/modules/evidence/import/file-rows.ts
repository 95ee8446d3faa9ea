import type { OpenCsv } from './open-csv.ts'
import type { RowReading } from './read-row.ts'
import type { RowPlan } from './row-plan.ts'
import { Identities } from './identity.ts'
import { readRow } from './read-row.ts'

/** A row of a file, read; one that was left out whole has no identity. */
export type FileRow = RowReading & {
  /** 1 for the row below the header. */
  number: number
  identity: string | null
}

/** All rows of a file, each with the identity that it has in any run over it. */
export async function* fileRows(csv: OpenCsv, plan: RowPlan): AsyncGenerator<FileRow> {
  const identities = new Identities(csv.columns)
  let number = 0
  for await (const record of csv.records()) {
    const reading = readRow(plan, record)
    const identity = reading.row ? identities.of(record, reading.row.externalId) : null
    yield { ...reading, number: ++number, identity }
  }
}

export async function* inChunks<T>(rows: AsyncIterable<T>, size: number): AsyncGenerator<T[]> {
  let chunk: T[] = []
  for await (const row of rows) {
    chunk.push(row)
    if (chunk.length === size) {
      yield chunk
      chunk = []
    }
  }
  if (chunk.length > 0)
    yield chunk
}
