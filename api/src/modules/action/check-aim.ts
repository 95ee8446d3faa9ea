import type { OperationContext } from '../../graphql/request-context.ts'
import type { MetricDefinition } from '../metric/index.ts'
import { refuse } from '../../graphql/user-error.ts'
import { newestDefinition } from '../metric/index.ts'

/** What an action shall move, and to where. */
interface Aim {
  metricKey: string | null
  expectedValue: number | null
}

/** @throws Refused UNKNOWN_METRIC, AIM_WITHOUT_METRIC, OUT_OF_RANGE */
export async function checkAim(context: OperationContext, { metricKey, expectedValue }: Aim): Promise<void> {
  if (metricKey === null) {
    if (expectedValue !== null)
      refuse('AIM_WITHOUT_METRIC', 'Say which metric shall reach this value.', ['input', 'expectedValue'])
    return
  }
  const metric = await newestDefinition(context, metricKey)
  if (!metric)
    refuse('UNKNOWN_METRIC', `There is no metric ${metricKey}.`, ['input', 'metricKey'], { key: metricKey })
  const { min, max } = rangeOf(metric)
  if (expectedValue !== null && !(expectedValue >= min && expectedValue <= max))
    refuse('OUT_OF_RANGE', `A value of ${metricKey} is from ${min} to ${max}.`, ['input', 'expectedValue'], { min, max })
}

/** The values that a metric can have, in its own units. */
function rangeOf({ aggregation, scaleMin, scaleMax }: MetricDefinition): { min: number, max: number } {
  return { SHARE: { min: 0, max: 1 }, NPS: { min: -100, max: 100 }, MEAN: { min: scaleMin, max: scaleMax } }[aggregation]
}
