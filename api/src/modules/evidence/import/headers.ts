/** A column of a file as the mapping names it: by its header, and its place among columns of the same header. */
export interface Column {
  index: number
  header: string
  /** 1 for the first column of this header. */
  occurrence: number
}

/** Names the columns: a blank header becomes `Column 5`, a repeated one is told apart by its occurrence. */
export function nameColumns(cells: readonly string[]): Column[] {
  const seen = new Map<string, number>()
  return cells.map((cell, index) => {
    const header = cell.trim() || `Column ${index + 1}`
    const occurrence = (seen.get(header) ?? 0) + 1
    seen.set(header, occurrence)
    return { index, header, occurrence }
  })
}

export function findColumn(columns: readonly Column[], header: string, occurrence?: number | null): Column | undefined {
  return columns.find(column => column.header === header.trim() && column.occurrence === (occurrence ?? 1))
}

/** The column's name in reports. */
export function labelOf({ header, occurrence }: Column): string {
  return occurrence === 1 ? header : `${header} (${occurrence})`
}
