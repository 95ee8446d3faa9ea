import type { OperationContext } from '../graphql/request-context.ts'
import type { Month } from './complete-months.ts'
import { v7 as uuid } from 'uuid'
import { recordAggregate, recordSubmissions } from '../modules/evidence/index.ts'
import { completeMonths } from './complete-months.ts'
import { readDemoFile } from './demo-file.ts'

/** What was typed in for one metric, month by month, the oldest first. */
interface MonthlyEntry {
  touchpoint: string | null
  metric: string
  source: string
  months: ({ hits: number, of: number } | { counts: number[] })[]
}

interface SaidWords {
  /** Months back, 0 for the last complete one. */
  month: number
  day: number
  touchpoint?: string
  text: string
  code?: string
  negative?: boolean
}

export const monthsTyped = 6
/** Where the scales of the metrics that are given per point begin. */
const firstPoint: Record<string, number> = { CES_10: 1, NPS: 0 }

/** The numbers and words of the months before today, as a person would type them in and a program send them. */
export async function recordOnlineOrder(context: OperationContext, journeyId: string, today: string): Promise<void> {
  const months = completeMonths(today, monthsTyped)
  for (const entry of await readDemoFile<MonthlyEntry[]>('online-order/entries.json')) {
    for (const [index, month] of months.entries())
      await recordMonth(context, journeyId, entry, month, entry.months[index]!)
  }
  await recordWords(context, journeyId, months)
}

async function recordMonth(context: OperationContext, journeyId: string, { touchpoint, metric, source }: MonthlyEntry, period: Month, numbers: MonthlyEntry['months'][number]): Promise<void> {
  const given = 'counts' in numbers ? { counts: numbers.counts.map((count, index) => ({ point: firstPoint[metric]! + index, count })) } : numbers
  await recordAggregate(context, { journeyId, entryId: uuid(), touchpoint, metric, period, source, ...given })
}

async function recordWords(context: OperationContext, journeyId: string, months: readonly Month[]): Promise<void> {
  const said = await readDemoFile<SaidWords[]>('online-order/verbatims.json')
  await recordSubmissions(context, {
    journeyId,
    batchKey: 'demo',
    source: 'نظرسنجی پیامکی',
    submissions: said.map(({ month, day, ...verbatim }) => ({
      day: `${months.at(-1 - month)!.from.slice(0, 8)}${String(day).padStart(2, '0')}`,
      answers: [],
      verbatims: [verbatim],
    })),
  })
}
