import type { TrendStep } from '@masir/schema'
import type { Viewer } from '../../access/viewer.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { Journey } from '../journey/index.ts'
import type { CellCounts } from './cell-counts.ts'
import type { OverlayArgs } from './overlay.args.ts'
import type { Overlay } from './overlay.type.ts'
import type { SegmentFilter } from './read-counts.ts'
import type { SampleRules } from './sample-state.ts'
import type { TimeWindow } from './time-window.ts'
import { GraphQLError } from 'graphql'
import { authorize } from '../../access/policy.ts'
import { notFound } from '../../graphql/errors.ts'
import { journeyPolicy, mapOf } from '../journey/index.ts'
import { countsOfLine } from './counts-of-line.ts'
import { loadDefinitions } from './metric-definition.service.ts'
import { overlayOf } from './overlay.ts'
import { shapeOverlay } from './shape-overlay.ts'
import { flawOfWindow } from './time-window.ts'
import { bucketBounds, bucketStarts, mostBuckets } from './trend-buckets.ts'

/** What a journey's evidence says on its map. Trends that will be asked for are read along with it. */
export async function readOverlay(context: OperationContext, journey: Journey, args: OverlayArgs, trendSteps: readonly TrendStep[]): Promise<Overlay> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  checkWindow(args.window)
  if (args.compareTo)
    checkWindow(args.compareTo)
  const origin = { line: journey.evidenceLineId, window: args.window, segment: inOrderOfKeys(args.segment ?? []), compareTo: args.compareTo ?? null }
  const read = ({ from, to }: TimeWindow): Promise<CellCounts | null> => countsOfLine(context, { line: origin.line, bounds: [from, to], segment: origin.segment })
  const [loaded, definitions, now, before] = await Promise.all([
    mapOf(context, journey.id),
    loadDefinitions(context),
    read(args.window),
    args.compareTo ? read(args.compareTo) : null,
    ...trendSteps.map(step => bucketsOf(context, origin, step)),
  ])
  if (!loaded)
    throw notFound('journey')
  const overlaid = overlayOf({ map: loaded.map, definitions, now: now!, before, rules: rulesFor(context.viewer) })
  return shapeOverlay(overlaid, loaded, origin)
}

/** The starts of a trend's buckets, and the counts in them. */
export async function bucketsOf(context: OperationContext, { line, window, segment }: { line: string, window: TimeWindow, segment: SegmentFilter[] }, step: TrendStep): Promise<{ starts: string[], cells: CellCounts }> {
  const starts = bucketStarts(window, step, context.viewer.workspace.weekStart)
  if (starts.length > mostBuckets)
    throw badInput(`A trend has at most ${mostBuckets} buckets; ask for a longer step or a shorter window.`)
  const cells = await countsOfLine(context, { line, bounds: bucketBounds(window, starts), segment })
  return { starts, cells: cells! }
}

/** Small samples are withheld from those who only look. */
export function rulesFor({ role, workspace }: Viewer): SampleRules {
  return { indicativeBelow: workspace.indicativeBelow, suppressBelow: workspace.suppressBelow, withholds: role === 'VIEWER' }
}

/** @throws BAD_USER_INPUT */
export function checkWindow(window: TimeWindow): void {
  const flaw = flawOfWindow(window)
  if (flaw)
    throw badInput(flaw)
}

/** Filters in one order, so that equal questions are one question. */
function inOrderOfKeys(segment: readonly SegmentFilter[]): SegmentFilter[] {
  return segment
    .map(({ dimension, values }) => ({ dimension, values: [...new Set(values)].sort() }))
    .sort((a, b) => a.dimension < b.dimension ? -1 : 1)
}

function badInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT' } })
}
