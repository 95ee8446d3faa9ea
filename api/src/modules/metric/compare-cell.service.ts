import type { MetricCard } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { AnswersNeeded } from './answers-needed.ts'
import type { MetricReading } from './metric-reading.type.ts'
import type { TimeWindow } from './time-window.ts'
import { answersNeeded } from './answers-needed.ts'
import { countsIn } from './cell-counts.ts'
import { countsOfLine } from './counts-of-line.ts'
import { answersIn } from './counts.ts'
import { loadDefinitions } from './metric-definition.service.ts'
import { rulesFor } from './overlay.service.ts'
import { shownReadings } from './overlay.ts'
import { isShown, sampleState } from './sample-state.ts'
import { shapeReading } from './shape-overlay.ts'

/** One metric at one touchpoint, in two periods. */
export interface CellComparison {
  line: string
  card: Pick<MetricCard, 'touchpoint' | 'metric' | 'asks'>
  now: TimeWindow
  before: TimeWindow
  /** The value that was hoped for. */
  expected: number | null
}

/** What became of it. */
interface ComparedCell {
  /** Of the later period, with its change. */
  reading: MetricReading
  /** Of the earlier one; nothing is compared with it where another version was asked then. */
  readingBefore: MetricReading
  /** How many answers would tell a change. */
  needed: AnswersNeeded | null
}

/** Both readings of a metric at a touchpoint. Null where there is no such metric. */
export async function compareCell(context: OperationContext, { line, card, now, before, expected }: CellComparison): Promise<ComparedCell | null> {
  const read = ({ from, to }: TimeWindow) => countsOfLine(context, { line, bounds: [from, to], segment: [] })
  const [definitions, countsNow, countsBefore] = await Promise.all([loadDefinitions(context), read(now), read(before)])
  const rules = rulesFor(context.viewer)
  const whole = { ...card, key: '', order: '', weight: 1 }
  const [reading] = shownReadings([whole], { definitions, now: countsNow!, before: countsBefore, rules })
  const earlier = shownReadings([whole], { definitions, now: countsBefore!, before: null, rules })
  if (!reading)
    return null
  const readingBefore = earlier.find(({ metric }) => metric.version === reading.metric.version) ?? earlier[0]!
  const was = countsIn(countsBefore!, { touchpointKey: card.touchpoint, metricKey: card.metric, version: reading.metric.version })
  const mayTell = isShown(sampleState(answersIn(was), rules))
  return {
    reading: shapeReading(reading, { line, window: now, segment: [], compareTo: before }),
    readingBefore: shapeReading(readingBefore, { line, window: before, segment: [], compareTo: null }),
    needed: mayTell ? answersNeeded(reading, was, expected) : null,
  }
}
