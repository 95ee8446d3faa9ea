import type { ActionState } from '@masir/schema'
import type { OperationContext } from '../graphql/request-context.ts'
import { addDays } from '@masir/schema'
import { v7 as uuid } from 'uuid'
import { beginAction, recordDecision } from '../modules/action/index.ts'
import { completeMonths } from './complete-months.ts'
import { readDemoFile } from './demo-file.ts'
import { monthsTyped } from './record-online-order.ts'

/** An invented action; days are counted from today where they are not said. */
interface InventedAction {
  touchpoint: string
  what: string
  why: string
  metric: string
  expected?: number
  owner: string
  state?: ActionState
  startedInDays?: number
  startedOn?: string
  doneOn?: string
  dueInDays?: number
  dueOn?: string
  /** Of the months that were typed in, the one that it was done in; 0 is the first. */
  month?: number
}

interface Deeds {
  actions: InventedAction[]
  decisions: { text: string, daysAgo: number }[]
}

/** What is done and decided on a demo journey, through the same services as a user's. All of it says that it is an example. */
export async function recordDeeds(context: OperationContext, journeyId: string, folder: string, today: string): Promise<void> {
  const { actions, decisions } = await readDemoFile<Deeds>(`${folder}/deeds.json`)
  for (const { touchpoint, metric, expected, state, what, why, owner, ...days } of actions)
    await beginAction(context, { id: uuid(), journeyId, touchpointKey: touchpoint, what, why, owner, metricKey: metric, expectedValue: expected, state, ...daysOf(days, today) })
  for (const { text, daysAgo } of decisions)
    await recordDecision(context, { id: uuid(), journeyId, text, decidedOn: addDays(today, -daysAgo) })
}

function daysOf({ startedInDays, dueInDays, month, ...said }: Pick<InventedAction, 'startedInDays' | 'dueInDays' | 'month' | 'startedOn' | 'doneOn' | 'dueOn'>, today: string) {
  const inMonth = month === undefined ? undefined : completeMonths(today, monthsTyped)[month]
  return {
    ...(startedInDays !== undefined && { startedOn: addDays(today, startedInDays) }),
    ...(dueInDays !== undefined && { dueOn: addDays(today, dueInDays) }),
    ...(inMonth && { startedOn: inMonth.from, doneOn: addDays(inMonth.to, -1), dueOn: addDays(inMonth.to, -1) }),
    ...said,
  }
}
