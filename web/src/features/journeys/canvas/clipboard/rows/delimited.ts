/** Rows and cells of text from a spreadsheet or a CSV file; empty rows are left out. Quotes may hold line breaks. */
export function delimited(text: string): string[][] {
  const clean = text.replace(/^\uFEFF/, '').replaceAll(/\r\n?/g, '\n')
  return splitRows(clean, delimiterOf(clean))
    .map(row => row.map(cell => cell.trim()))
    .filter(row => row.some(cell => cell !== ''))
}

const SIGNS = [',', ';', '،', '؛']

/** A tab, or the sign that every line has equally often; prose has none, and each of its lines is one cell. */
function delimiterOf(text: string): string {
  if (text.includes('\t'))
    return '\t'
  const alike = SIGNS.filter((sign) => {
    const widths = new Set(splitRows(text.trimEnd(), sign).map(row => row.length))
    return widths.size === 1 && !widths.has(1)
  })
  const isTable = splitRows(text.trimEnd(), '\t').length > 1
  return (isTable && alike[0]) || '\t'
}

function splitRows(text: string, delimiter: string): string[][] {
  const rows: string[][] = [[]]
  let cell = ''
  let isQuoted = false
  for (let at = 0; at < text.length; at++) {
    const sign = text[at]!
    if (sign === '"' && (isQuoted || cell === '')) {
      if (isQuoted && text[at + 1] === '"')
        cell += text[at++]
      else
        isQuoted = !isQuoted
    }
    else if (!isQuoted && (sign === delimiter || sign === '\n')) {
      rows.at(-1)!.push(cell)
      cell = ''
      if (sign === '\n')
        rows.push([])
    }
    else {
      cell += sign
    }
  }
  rows.at(-1)!.push(cell)
  return rows
}
