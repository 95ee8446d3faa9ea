import { TextDecoder } from 'node:util'
import jschardet from 'jschardet'
import { looksLikeUtf16, zeroShare } from './file-kind.ts'
import { UnreadableFile } from './unreadable-file.ts'

/** Names of encodings as WHATWG and `TextDecoder` know them. */
export type Encoding = string

/** What a single-byte file is taken for when nothing speaks for another. */
const fallback = 'windows-1252'

/** The encoding of a file by its first bytes: byte-order mark, strict UTF-8, UTF-16, else by its letters' frequencies. */
export function guessEncoding(start: Uint8Array): Encoding {
  return byMark(start) ?? byZeros(start) ?? (isUtf8(start) ? 'utf-8' : byLetters(start))
}

/**
 * The encoding somebody named, in the form `TextDecoder` gives it.
 * @throws UnreadableFile UNKNOWN_ENCODING, or WRONG_ENCODING when the file is certainly in another one
 */
export function checkEncoding(named: string, start: Uint8Array): Encoding {
  const encoding = nameOf(named)
  if (!encoding)
    throw new UnreadableFile({ code: 'UNKNOWN_ENCODING', message: `There is no encoding ${named}; use a name such as utf-8 or windows-1256.`, params: { encoding: named } })
  const certain = byMark(start) ?? byZeros(start) ?? (isUtf8(start) && !isAscii(start) ? 'utf-8' : null)
  if (certain !== null && certain !== encoding)
    throw wrongEncoding(encoding, certain)
  return encoding
}

/** Text of a stream of bytes. @throws UnreadableFile WRONG_ENCODING at bytes that the encoding does not have */
export async function* decode(chunks: AsyncIterable<Uint8Array>, encoding: Encoding): AsyncGenerator<string> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let line = 1
  for await (const chunk of chunks) {
    const text = decodeStrictly(decoder, encoding, line, chunk)
    if (text.includes('\0'))
      throw new UnreadableFile({ code: 'NOT_A_CSV', message: `After line ${line} there are zero bytes, which no text has.`, params: { line } })
    line += text.split('\n').length - 1
    yield text
  }
  yield decodeStrictly(decoder, encoding, line)
}

function decodeStrictly(decoder: TextDecoder, encoding: Encoding, line: number, chunk?: Uint8Array): string {
  try {
    return decoder.decode(chunk, { stream: chunk !== undefined })
  }
  catch {
    throw new UnreadableFile({ code: 'WRONG_ENCODING', message: `After line ${line} the file has bytes that are not ${encoding}. Name its encoding, or save it as UTF-8.`, params: { encoding, line } })
  }
}

function wrongEncoding(encoding: Encoding, is: Encoding): UnreadableFile {
  return new UnreadableFile({ code: 'WRONG_ENCODING', message: `The file is in ${is}, not in ${encoding}.`, params: { encoding, is } })
}

function nameOf(named: string): Encoding | null {
  try {
    return new TextDecoder(named).encoding
  }
  catch {
    return null
  }
}

function byMark([first, second, third]: Uint8Array): Encoding | null {
  if (first === 0xEF && second === 0xBB && third === 0xBF)
    return 'utf-8'
  if (first === 0xFF && second === 0xFE)
    return 'utf-16le'
  return first === 0xFE && second === 0xFF ? 'utf-16be' : null
}

/** UTF-16 without a mark: delimiters and digits have a zero byte each, always on the same side. */
function byZeros(start: Uint8Array): Encoding | null {
  if (!looksLikeUtf16(start))
    return null
  return zeroShare(start, 1) > zeroShare(start, 0) ? 'utf-16le' : 'utf-16be'
}

function isUtf8(start: Uint8Array): boolean {
  try {
    // The sample may end in the middle of a character.
    new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
    return true
  }
  catch {
    return false
  }
}

function isAscii(bytes: Uint8Array): boolean {
  return bytes.every(byte => byte < 0x80)
}

/** Single-byte text names its language by its letters; an unsure guess counts only where the text cannot be Western. */
function byLetters(start: Uint8Array): Encoding {
  const { encoding, confidence } = jschardet.detect(Buffer.from(start))
  const isBelieved = confidence > 0.2 || hasWholeForeignWords(start)
  return encoding && isBelieved ? nameOf(encoding) ?? fallback : fallback
}

/** Western words have an accent here and there; other scripts are beyond ASCII for whole words, however few among numbers. */
function hasWholeForeignWords(start: Uint8Array): boolean {
  const runs = Buffer.from(start).toString('latin1').match(/[\x80-\xFF]+/g) ?? []
  const letters = (some: readonly string[]): number => some.reduce((sum, { length }) => sum + length, 0)
  return letters(runs.filter(({ length }) => length >= 3)) > letters(runs) / 2
}
