import { foldText } from '@masir/schema'

/** What a column of pasted rows may say of a touchpoint. */
export const COLUMNS = ['stage', 'touchpoint', 'channel', 'kind', 'need', 'pain', 'opportunity', 'quote', 'persona', 'emotion', 'expectation', 'owner', 'description'] as const
export type ColumnMeaning = typeof COLUMNS[number]

/** Words by which people of three languages name such columns, folded; the first that fits decides. */
const words: readonly (readonly [ColumnMeaning, RegExp])[] = [
  ['stage', /stage|phase|مرحل|مراحل/],
  ['touchpoint', /touch|step|activit|moment|نقط[هة]\s?(?:ٔ\s?)?تماس|نقاط تماس|نقط[هة] (?:ال)?تواصل|نقط[هة] (?:ال)?اتصال|گام|فعالیت|خطو[هة]/],
  ['channel', /channel|medium|کانال|قنا[هة]/],
  ['persona', /persona|پرسونا|شخصی[هة]/],
  ['kind', /kind|type|category|نوع/],
  ['pain', /pain|problem|issue|frustrat|درد|مشکل|[اأ]لم/],
  ['opportunity', /opportunit|idea|فرصت|ایده|فرص[هة]/],
  ['quote', /quote|verbatim|says|نقل ?قول|گفته|اقتباس|قول/],
  ['emotion', /emotion|feel|mood|احساس|شعور/],
  ['expectation', /expect|انتظار|توقع/],
  ['need', /need|want|نیاز|احتیاج|حاج[هة]/],
  ['owner', /owner|team|responsib|مسئول|مسؤول|مالک|تیم|فریق/],
  ['description', /descri|detail|note|شرح|توضیح|وصف|تفاصیل/],
]

/** The order in which people put columns without naming them. */
const usual: readonly ColumnMeaning[] = ['stage', 'touchpoint', 'channel', 'kind', 'need']

export interface GuessedColumns {
  /** Null: the column is left out. */
  meanings: (ColumnMeaning | null)[]
  /** The first row names the columns. */
  hasHeader: boolean
}

/** What the columns mean: by their names where the first row has some, otherwise by their usual order. */
export function guessColumns(rows: readonly string[][]): GuessedColumns {
  const [first = []] = rows
  const width = Math.max(0, ...rows.map(row => row.length))
  const byName = first.map(meaningOf)
  const known = new Set(byName.filter(meaning => meaning !== null))
  const hasHeader = known.has('touchpoint') || known.size > 1
  if (!hasHeader)
    return { hasHeader, meanings: width === 1 ? ['touchpoint'] : Array.from({ length: width }, (_, index) => usual[index] ?? null) }
  const once = byName.map((meaning, index) => byName.indexOf(meaning) === index ? meaning : null)
  return { hasHeader, meanings: Array.from({ length: width }, (_, index) => once[index] ?? null) }
}

/** Neither a sentence nor something numbered is the name of a column. */
function meaningOf(header: string): ColumnMeaning | null {
  const folded = foldText(header)
  return folded.length > 30 || /\d/.test(folded) ? null : words.find(([, pattern]) => pattern.test(folded))?.[0] ?? null
}
