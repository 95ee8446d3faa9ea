import type { Delimiter } from './delimiter.ts'
import type { Encoding } from './encoding.ts'
import type { Column } from './headers.ts'
import type { CsvRecord } from './parse-csv.ts'
import { guessDelimiter } from './delimiter.ts'
import { checkEncoding, decode, guessEncoding } from './encoding.ts'
import { refuseBinary } from './file-kind.ts'
import { nameColumns } from './headers.ts'
import { unifyLineBreaks } from './line-breaks.ts'
import { parseCsv } from './parse-csv.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** Bytes of a file from its start; called anew for each reading. */
export type FileSource = () => AsyncIterable<Uint8Array>

export interface Format {
  encoding?: string | null
  delimiter?: string | null
}

export interface OpenCsv {
  encoding: Encoding
  delimiter: Delimiter
  columns: Column[]
  /** The records below the header. */
  records: () => AsyncGenerator<CsvRecord>
}

/** Bytes that encoding and delimiter are guessed from. */
const sampleBytes = 512 * 1024

/**
 * Finds out how a file is to be read; what the format names is taken instead of a guess.
 * @throws UnreadableFile a sentence for whoever sent it
 */
export async function openCsv(source: FileSource, format: Format = {}): Promise<OpenCsv> {
  const start = await readStart(source)
  if (start.length === 0)
    throw new UnreadableFile({ code: 'EMPTY_FILE', message: 'The file is empty.' })
  refuseBinary(start)
  const encoding = format.encoding ? checkEncoding(format.encoding, start) : guessEncoding(start)
  const delimiter = format.delimiter ? checkDelimiter(format.delimiter) : findDelimiter(start, encoding)
  const all = (): AsyncGenerator<CsvRecord> => parseCsv(unifyLineBreaks(decode(source(), encoding)), delimiter)
  return { encoding, delimiter, columns: await readColumns(all()), records: () => withoutHeader(all()) }
}

async function readStart(source: FileSource): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  let length = 0
  for await (const part of source()) {
    parts.push(part)
    length += part.length
    if (length >= sampleBytes)
      break
  }
  return Buffer.concat(parts).subarray(0, sampleBytes)
}

function checkDelimiter(delimiter: string): Delimiter {
  if ([...delimiter].length !== 1 || /[\p{L}\p{N}"\r\n]/u.test(delimiter))
    throw new UnreadableFile({ code: 'UNKNOWN_DELIMITER', message: 'A delimiter is one sign such as , ; or a tab.', params: { delimiter } })
  return delimiter
}

function findDelimiter(start: Uint8Array, encoding: Encoding): Delimiter {
  const sample = new TextDecoder(encoding).decode(start, { stream: true })
  if (sample.trim() === '')
    throw new UnreadableFile({ code: 'EMPTY_FILE', message: 'The file holds nothing but blank lines.' })
  const delimiter = /^\s*[<{[]/.test(sample) ? null : guessDelimiter(sample)
  if (delimiter === null)
    throw new UnreadableFile({ code: 'NOT_A_CSV', message: 'This text has no columns: no sign separates its lines into the same number of values. Save the table as CSV.' })
  return delimiter
}

async function readColumns(records: AsyncGenerator<CsvRecord>): Promise<Column[]> {
  const header = await records.next()
  await records.return(undefined)
  if (header.done)
    throw new UnreadableFile({ code: 'EMPTY_FILE', message: 'The file has no lines.' })
  return nameColumns(header.value.cells)
}

async function* withoutHeader(records: AsyncGenerator<CsvRecord>): AsyncGenerator<CsvRecord> {
  let isHeader = true
  for await (const record of records) {
    if (!isHeader)
      yield record
    isHeader = false
  }
}
