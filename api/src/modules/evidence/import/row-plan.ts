import type { AbsenceReason } from '@masir/schema'
import type { CodeBook } from './code-book.ts'
import type { DateFault, ReadDate } from './dates.ts'
import type { Column } from './headers.ts'
import type { ReasonText } from './mapping.ts'
import type { ScoreFault } from './scale.ts'

/** Key of the things that belong to the journey as a whole. */
export const wholeJourney = ''

interface MappedColumn {
  index: number
  /** The column's name in reports. */
  label: string
  /** Cells that mean that there is no answer, and why. */
  absences: CodeBook<AbsenceReason>
  /** What a cell is read as instead, by its code. */
  values: CodeBook<string>
}

export interface AnswerColumn extends MappedColumn {
  touchpoint: string
  metric: string
  version: number
  score: (text: string) => number | ScoreFault
}

export interface CommentColumn extends MappedColumn {
  touchpoint: string
}

export interface ReasonColumn extends CommentColumn {
  reasons: CodeBook<ReasonText>
}

export interface SegmentColumn extends MappedColumn {
  dimension: string
}

export interface DateColumn extends MappedColumn {
  date: (text: string) => ReadDate | DateFault
}

/** A mapping made ready for one file: where in a record each thing is, and how it is read. */
export interface RowPlan {
  columns: readonly Column[]
  date: DateColumn | { fixedDay: string }
  answers: readonly AnswerColumn[]
  comments: readonly CommentColumn[]
  reasons: readonly ReasonColumn[]
  segments: readonly SegmentColumn[]
  externalId: MappedColumn | null
  channel: MappedColumn | null
  customer: MappedColumn | null
  agent: MappedColumn | null
}

export type { MappedColumn }
