import { UnreadableFile } from './unreadable-file.ts'

/** First bytes of files that people send in place of a CSV. */
const signatures: readonly (readonly [name: string, bytes: readonly number[]])[] = [
  ['an Excel workbook or a ZIP archive', [0x50, 0x4B, 0x03, 0x04]],
  ['an empty ZIP archive', [0x50, 0x4B, 0x05, 0x06]],
  ['an old Excel workbook', [0xD0, 0xCF, 0x11, 0xE0]],
  ['a PDF', [0x25, 0x50, 0x44, 0x46]],
  ['a gzip archive', [0x1F, 0x8B]],
  ['a 7-Zip archive', [0x37, 0x7A, 0xBC, 0xAF]],
  ['a RAR archive', [0x52, 0x61, 0x72, 0x21]],
  ['a PNG picture', [0x89, 0x50, 0x4E, 0x47]],
  ['a JPEG picture', [0xFF, 0xD8, 0xFF]],
  ['a GIF picture', [0x47, 0x49, 0x46, 0x38]],
  ['a SQLite database', [0x53, 0x51, 0x4C, 0x69, 0x74, 0x65]],
  ['a Parquet file', [0x50, 0x41, 0x52, 0x31]],
]

/** @throws UnreadableFile NOT_A_CSV for a file that is not text */
export function refuseBinary(start: Uint8Array): void {
  const found = signatures.find(([, bytes]) => bytes.every((byte, index) => start[index] === byte))
  if (found || isBinary(start)) {
    const kind = found?.[0] ?? 'a binary file'
    throw new UnreadableFile({ code: 'NOT_A_CSV', message: `This is ${kind}, not a CSV. Open it in the program it comes from and save it as CSV.`, params: { kind } })
  }
}

/** Control characters do not occur in text; NUL does in UTF-16, there in every other byte or with a byte-order mark. */
function isBinary(start: Uint8Array): boolean {
  if (looksLikeUtf16(start))
    return false
  const controls = start.filter(byte => byte < 0x20 && ![0x09, 0x0A, 0x0C, 0x0D, 0x1B].includes(byte)).length
  return start.includes(0) || controls > start.length / 100
}

export function looksLikeUtf16(start: Uint8Array): boolean {
  const [even, odd] = [zeroShare(start, 0), zeroShare(start, 1)]
  return hasUtf16Mark(start) || (Math.max(even, odd) > 0.4 && Math.min(even, odd) <= 0.4)
}

function hasUtf16Mark([first, second]: Uint8Array): boolean {
  return (first === 0xFF && second === 0xFE) || (first === 0xFE && second === 0xFF)
}

/** How many of the bytes at even (0) or odd (1) places are zero. */
export function zeroShare(bytes: Uint8Array, parity: 0 | 1): number {
  const zeros = bytes.filter((byte, index) => byte === 0 && index % 2 === parity).length
  return bytes.length < 2 ? 0 : zeros / (bytes.length / 2)
}
