import type { ColumnRole, DateOrder, MetricFamily } from '@masir/schema'
import type { ColumnProfile } from './profile-columns.ts'
import type { Scale } from './scale.ts'
import { guessAnswers } from './guess-answers.ts'
import { guessDateOrder } from './guess-date-order.ts'
import { hasRoleWord, likeness, segmentIn } from './header-words.ts'

/** What a column is taken for, until somebody says otherwise. */
export interface ColumnGuess {
  role: ColumnRole
  touchpointKey: string | null
  metricKey: string | null
  /** Null where nobody can tell. */
  dateOrder: DateOrder | null
  dimensionKey: string | null
}

/** What the journey can be asked about. */
export interface GuessContext {
  touchpoints: readonly { key: string, name: string }[]
  /** Metric cards; touchpoint null: an outcome of the journey. */
  cards: readonly { touchpoint: string | null, metric: string, asks: string | null }[]
  metrics: readonly (Scale & { family: MetricFamily })[]
  dimensions: readonly { key: string, label: string }[]
}

const ignored: ColumnGuess = { role: 'IGNORE', touchpointKey: null, metricKey: null, dateOrder: null, dimensionKey: null }

/** Looks at headers and values and says what each column may be; a name that nothing speaks for is ignored. */
export function guessColumns(columns: readonly ColumnProfile[], context: GuessContext): ColumnGuess[] {
  const guesses = columns.map(column => column.filled === 0 ? ignored : bySpecialRole(column, columns) ?? byDimension(column, context))
  const open = columns.filter((_, index) => guesses[index] === null)
  const answers = guessAnswers(open, context)
  return columns.map((column, index) => guesses[index] ?? answers.get(column) ?? byText(column))
}

/** Roles that one column at most can have: the first whose header and values fit. */
function bySpecialRole(column: ColumnProfile, columns: readonly ColumnProfile[]): ColumnGuess | null {
  if (column === columns.find(looksLikeDate))
    return { ...ignored, role: 'DATE', dateOrder: guessDateOrder(column) ?? null }
  if (column === columns.find(looksLikeId))
    return { ...ignored, role: 'EXTERNAL_ID' }
  const role = (['CHANNEL', 'AGENT', 'CUSTOMER'] as const)
    .find(special => column === columns.find(other => hasRoleWord(other.header, special) && looksLikeName(other)))
  return role ? { ...ignored, role } : null
}

function looksLikeDate(column: ColumnProfile): boolean {
  return guessDateOrder(column) !== undefined
}

function looksLikeId(column: ColumnProfile): boolean {
  return hasRoleWord(column.header, 'EXTERNAL_ID') && column.values.every(({ count }) => count === 1)
}

function looksLikeName({ values }: ColumnProfile): boolean {
  return values.some(({ value }) => /\p{L}/u.test(value)) && !isWordy(values)
}

const likeEnough = 0.75

function byDimension(column: ColumnProfile, { dimensions }: GuessContext): ColumnGuess | null {
  const [best] = dimensions
    .map(({ key, label }) => ({ key, like: Math.max(likeness(column.header, key), likeness(column.header, label)) }))
    .sort((a, b) => b.like - a.like)
  const dimensionKey = best && best.like >= likeEnough ? best.key : fewValues(column) ? segmentIn(column.header) : null
  return dimensionKey !== null && !column.manyValues ? { ...ignored, role: 'SEGMENT', dimensionKey } : null
}

/** So few that each can have a name. */
function fewValues({ values, manyValues }: ColumnProfile): boolean {
  return !manyValues && values.length <= 30
}

function byText(column: ColumnProfile): ColumnGuess {
  const written = column.values.some(({ value }) => /\p{L}{2}/u.test(value))
  if (hasRoleWord(column.header, 'REASON') && !column.manyValues && !isWordy(column.values))
    return { ...ignored, role: 'REASON' }
  if (written && (isWordy(column.values) || hasRoleWord(column.header, 'COMMENT')))
    return { ...ignored, role: 'COMMENT' }
  return ignored
}

/** Sentences rather than names: three words and more. */
function isWordy(values: ColumnProfile['values']): boolean {
  const sentences = values.filter(({ value }) => value.split(/\s+/).length >= 4)
  return sentences.length > values.length / 3
}
