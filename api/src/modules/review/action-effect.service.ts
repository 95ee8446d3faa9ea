import type { OperationContext } from '../../graphql/request-context.ts'
import type { ImprovementAction } from '../action/index.ts'
import type { ActionEffect } from './action-effect.type.ts'
import { metricCardsOf } from '@masir/schema'
import { authorize } from '../../access/policy.ts'
import { todayIn } from '../../access/today.ts'
import { journeyPolicy, mapOf } from '../journey/index.ts'
import { compareCell } from '../metric/index.ts'
import { effectWindows } from './effect-windows.ts'

/** What became of the metric that an action should move. Null until it is done, and where no metric was named. */
export async function effectOf(context: OperationContext, { journeyId, touchpointKey, metricKey, expectedValue, ...days }: ImprovementAction): Promise<ActionEffect | null> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  const windows = effectWindows(days, todayIn(context.viewer.workspace))
  const loaded = await mapOf(context, journeyId)
  if (!windows || !loaded || metricKey === null)
    return null
  const { before, after } = windows
  const asks = metricCardsOf(loaded.map, touchpointKey).find(({ metric }) => metric === metricKey)?.asks ?? null
  const compared = await compareCell(context, { line: loaded.evidenceLineId, card: { touchpoint: touchpointKey, metric: metricKey, asks }, now: after, before, expected: expectedValue })
  if (!compared)
    return null
  const { reading, readingBefore, needed } = compared
  return { before, after, reading, readingBefore, verdict: reading.change?.verdict ?? null, answersNeeded: needed?.count ?? null, aim: needed?.aim ?? null }
}
