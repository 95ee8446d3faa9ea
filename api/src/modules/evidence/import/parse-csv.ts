import type { Info } from 'csv-parse'
import type { Delimiter } from './delimiter.ts'
import { Readable } from 'node:stream'
import { CsvError, parse } from 'csv-parse'
import { UnreadableFile } from './unreadable-file.ts'

/** A record of a file. */
export interface CsvRecord {
  /** Where it begins; the file's first line is 1. */
  line: number
  cells: string[]
}

export const mostColumns = 1000
/** A record longer than this has a quote that nobody closed. */
const longestRecord = 1_000_000

/**
 * The records of a CSV whose lines end with LF, header first, lines without anything skipped.
 * @throws UnreadableFile QUOTE_NOT_CLOSED, TOO_MANY_COLUMNS
 */
export async function* parseCsv(text: AsyncIterable<string>, delimiter: Delimiter): AsyncGenerator<CsvRecord> {
  const parser = parse({
    delimiter,
    bom: true,
    record_delimiter: '\n',
    info: true,
    skip_empty_lines: true,
    relax_column_count: true,
    relax_quotes: true,
    max_record_size: longestRecord,
  })
  const source = Readable.from(text)
  source.on('error', error => parser.destroy(error))
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<{ record: string[], info: Info }>)
      yield recordOf(record, info.lines)
  }
  catch (error) {
    throw error instanceof CsvError ? asUnreadable(error) : error
  }
  finally {
    source.destroy()
  }
}

function recordOf(cells: string[], lastLine: number): CsvRecord {
  if (cells.length > mostColumns)
    throw new UnreadableFile({ code: 'TOO_MANY_COLUMNS', message: `The file has ${cells.length} columns; ${mostColumns} is the limit.`, params: { columns: cells.length, most: mostColumns } })
  const breaks = cells.reduce((sum, cell) => sum + (cell.includes('\n') ? cell.split('\n').length - 1 : 0), 0)
  return { line: lastLine - breaks, cells }
}

function asUnreadable(error: CsvError): UnreadableFile {
  const line = Number((error as unknown as { lines?: number }).lines ?? 0)
  if (error.code === 'CSV_QUOTE_NOT_CLOSED' || error.code === 'CSV_MAX_RECORD_SIZE')
    return new UnreadableFile({ code: 'QUOTE_NOT_CLOSED', message: `A quotation mark that opens before line ${line} is never closed.`, params: { line } })
  return new UnreadableFile({ code: 'NOT_A_CSV', message: `Line ${line} cannot be read as CSV.`, params: { line } })
}
