import { getDocumentProxy } from 'unpdf'

export interface PdfPage {
  /** In points. */
  width: number
  height: number
  /** Line by line as a reader of the page's language reads them. */
  lines: string[]
}

interface Piece { text: string, x: number, y: number }

/** The text of a PDF, put into reading order by where it stands: from the right where the language does. */
export async function pdfPages(bytes: Uint8Array, rtl: boolean): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(bytes))
  return Promise.all(Array.from({ length: pdf.numPages }, async (_, index) => {
    const page = await pdf.getPage(index + 1)
    const { items } = await page.getTextContent()
    const pieces = items.flatMap(item => 'str' in item && item.str.trim() !== '' ? [{ text: item.str, x: item.transform[4] as number, y: item.transform[5] as number }] : [])
    const [,, width = 0, height = 0] = page.view
    return { width, height, lines: linesOf(pieces, rtl) }
  }))
}

/** Pieces whose base lines are the same within two points make a line. */
function linesOf(pieces: readonly Piece[], rtl: boolean): string[] {
  const rows = Map.groupBy(pieces.toSorted((a, b) => b.y - a.y), ({ y }) => Math.round(y / 2))
  return [...rows.values()].map(row => row.toSorted((a, b) => rtl ? b.x - a.x : a.x - b.x).map(({ text }) => text.trim()).join(' '))
}

/** Without what a page does not keep: half-spaces, marks over letters, the breaks of lines, spaces beside signs. */
export function folded(text: string): string {
  return text.normalize('NFC').replace(/ه\u0654/g, 'ۀ').replace(/\p{Cf}/gu, '').replace(/[\u064B-\u0652]/g, '').replace(/\s+/g, '')
}
