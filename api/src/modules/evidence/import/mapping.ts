import type { ColumnRole, DateOrder } from '@masir/schema'

/** What a column of a file means. */
export interface ColumnMapping {
  header: string
  /** Which of the columns of this header; 1 is the first. */
  occurrence?: number | null
  role: ColumnRole
  /** Key of the touchpoint; absent: the journey as a whole. */
  touchpoint?: string | null
  metric?: string | null
  /** Cells that mean "the question did not apply". */
  notApplicable?: string[] | null
  /** Cells that mean "nothing was said"; an empty cell always does. */
  noAnswer?: string[] | null
  reasons?: ReasonText[] | null
  dimension?: string | null
  dimensionLabel?: string | null
  values?: ValueLabel[] | null
}

export interface ReasonText {
  code: string
  text: string
  negative?: boolean | null
  /** Key of the touchpoint that it is about, where that is another one than the column's. */
  touchpoint?: string | null
}

export interface ValueLabel {
  value: string
  label: string
  /** What it is stored as, where another file calls the same thing otherwise. */
  to?: string | null
}

/** How a file becomes evidence. It is kept as it stands here and offered again for the next file. */
export interface ImportMapping {
  encoding?: string | null
  delimiter?: string | null
  columns: ColumnMapping[]
  dateOrder?: DateOrder | null
  /** Header of the column with the date, where none has the role DATE. */
  dayColumn?: string | null
  fixedYear?: number | null
  fixedMonth?: number | null
  /** The day of every row of a file without dates. */
  fixedDay?: string | null
  timeZone?: string | null
}
