import type { Locale } from '@masir/schema'
import type { Row, Cell as SheetCell } from 'write-excel-file/node'
import type { Cell, ReadingsTable } from './readings-table.ts'
import writeXlsxFile from 'write-excel-file/node'
import { documentWords } from '../words/document-words.ts'

const narrowest = 9
const widest = 44

/** A workbook of two sheets, the readings and what they are about, from right to left where the language is. */
export async function xlsxOf({ about, headers, rows }: ReadingsTable, locale: Locale): Promise<Buffer> {
  const words = documentWords[locale]
  const rightToLeft = locale !== 'en'
  const data: Row[] = [headers.map(headerCell), ...rows.map(row => row.map(cellOf))]
  return writeXlsxFile([
    { data, sheet: words.documents.readings, columns: widthsOf(headers, rows), rightToLeft, stickyRowsCount: 1, stickyColumnsCount: 2 },
    { data: about.map(line => [{ value: line, type: String, wrap: true }]), sheet: words.counted, columns: [{ width: 100 }], rightToLeft },
  ]).toBuffer()
}

function headerCell(value: string): SheetCell {
  return { value, type: String, fontWeight: 'bold', backgroundColor: '#E8ECEE', wrap: true, alignVertical: 'top' }
}

function cellOf(cell: Cell): SheetCell {
  if (cell === null)
    return null
  if (cell.kind === 'text')
    return { value: cell.text, type: String, format: '@' }
  if (cell.kind === 'day')
    return { value: new Date(`${cell.day}T00:00:00Z`), type: Date, format: 'yyyy-mm-dd' }
  return { value: cell.number, type: Number, format: cell.percent ? '0.0%' : Number.isInteger(cell.number) ? '#,##0' : '0.00' }
}

function widthsOf(headers: readonly string[], rows: readonly (readonly Cell[])[]): { width: number }[] {
  return headers.map((header, column) => {
    const longest = Math.max(header.length / 2, ...rows.map(row => lengthOf(row[column] ?? null)))
    return { width: Math.min(widest, Math.max(narrowest, longest + 2)) }
  })
}

function lengthOf(cell: Cell): number {
  return cell?.kind === 'text' ? cell.text.length : cell?.kind === 'day' ? 10 : 6
}
