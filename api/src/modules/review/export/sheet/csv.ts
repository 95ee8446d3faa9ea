import type { Cell, ReadingsTable } from './readings-table.ts'

/** Tells Excel that the file is UTF-8. */
const byteOrderMark = '\uFEFF'
/** Spreadsheets calculate a text that begins so. */
const calculates = /^[=+\-@\t\r＝＋－＠]/u

/** RFC 4180, numbers with a point, days as ISO. No text of anyone's can be taken for a formula. */
export function csvOf({ headers, rows }: ReadingsTable): Buffer {
  const lines = [headers.map(quoted), ...rows.map(row => row.map(written))]
  return Buffer.from(byteOrderMark + lines.map(line => `${line.join(',')}\r\n`).join(''))
}

function written(cell: Cell): string {
  if (cell === null)
    return ''
  return cell.kind === 'text' ? quoted(cell.text) : cell.kind === 'number' ? String(cell.number) : cell.day
}

function quoted(text: string): string {
  const safe = calculates.test(text) ? `'${text}` : text
  return `"${safe.replaceAll('"', '""')}"`
}
