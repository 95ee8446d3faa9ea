import type { CalendarName, TrendStep } from '@masir/schema'
import type { OperationContext } from '../../../graphql/request-context.ts'
import type { Journey } from '../../journey/index.ts'
import type { MetricReading, Overlay, TimeWindow } from '../../metric/index.ts'
import type { Review, ReviewFinding } from '../review.type.ts'
import type { ExportQuestion } from './export-question.ts'
import type { ActionFacts, FindingFacts, JourneyFacts, ReviewFacts } from './review-facts.ts'
import { ACTION_STATES, OPEN_ACTION_STATES } from '@masir/schema'
import { todayIn } from '../../../access/today.ts'
import { actionsOf, decisionsOf, isOverdue } from '../../action/index.ts'
import { memberOf } from '../../identity/index.ts'
import { findJourney, touchpointNameOf } from '../../journey/index.ts'
import { addDays, explanationOf, headlineText, loadSegmentDimensions, readOverlay, readTrend } from '../../metric/index.ts'
import { effectOf } from '../action-effect.service.ts'
import { quoteOf, topReasonOf } from '../finding-words.service.ts'
import { readReview } from '../review.service.ts'
import { BadExport } from './export-question.ts'

const mostActions = 10

/** What is read for every document: the journey and what its evidence says in the period. */
export type OverlayFacts = Pick<ReviewFacts, 'journey' | 'window' | 'compareTo' | 'filters' | 'overlay' | 'suppressBelow' | 'today'>

/** @throws BadExport NOT_FOUND */
export async function journeyAt(context: OperationContext, key: string): Promise<Journey> {
  const journey = await findJourney(context, { key })
  if (!journey)
    throw new BadExport(404, 'NOT_FOUND', 'There is no such journey.')
  return journey
}

export async function readOverlayFacts(context: OperationContext, journey: Journey, { window, compareTo, segment }: ExportQuestion): Promise<OverlayFacts> {
  return {
    journey: await journeyFacts(context, journey),
    window,
    compareTo,
    filters: await namedFilters(context, segment),
    overlay: await readOverlay(context, journey, { window, compareTo, segment }, []),
    suppressBelow: context.viewer.workspace.suppressBelow,
    today: todayIn(context.viewer.workspace),
  }
}

export async function readReviewFacts(context: OperationContext, journey: Journey, question: ExportQuestion): Promise<ReviewFacts> {
  const facts = await readOverlayFacts(context, journey, question)
  const review = await readReview(context, facts.overlay)
  return {
    ...facts,
    review,
    headline: headlineText(facts.overlay.headline.told, question.compareTo, question.print),
    worst: await Promise.all(review.worst.map(finding => findingFacts(context, finding))),
    decisions: (await decisionsOf(context, journey.id))!,
    actions: await actionFacts(context, journey),
    trend: await trendFacts(context, facts.overlay, review, question),
    explanations: await explanationsOf(context, facts.overlay, review, question),
  }
}

async function journeyFacts(context: OperationContext, { key, name, perspective, ownerId, reviewDueOn }: Journey): Promise<JourneyFacts> {
  const owner = ownerId === null ? null : await memberOf(context, ownerId)
  return { key, name, perspective, reviewDueOn, owner: owner?.name ?? null }
}

async function namedFilters(context: OperationContext, segment: ExportQuestion['segment']): Promise<ReviewFacts['filters']> {
  if (segment.length === 0)
    return []
  const dimensions = await loadSegmentDimensions(context)
  return segment.map(({ dimension, values }) => {
    const known = dimensions.find(({ key }) => key === dimension)
    return { dimension: known?.label ?? dimension, values: values.map(value => known?.values.find(one => one.value === value)?.label ?? value) }
  })
}

async function findingFacts(context: OperationContext, finding: ReviewFinding): Promise<FindingFacts> {
  const { journeyId, key } = finding.touchpoint
  const openActions = await actionsOf(context, { journeyId, touchpointKey: key }, OPEN_ACTION_STATES)
  return {
    finding,
    quote: (await quoteOf(context, finding))?.text ?? null,
    reason: await topReasonOf(context, finding),
    openActions: openActions.map(action => ({ action, isOverdue: isOverdue(action, todayIn(context.viewer.workspace)) })),
  }
}

/** The effect of an action is read from evidence: only of those that are printed. */
async function actionFacts(context: OperationContext, { id }: Journey): Promise<ReviewFacts['actions']> {
  const standing = await actionsOf(context, { journeyId: id }, ACTION_STATES.filter(state => state !== 'DROPPED'))
  const first = await Promise.all(standing.slice(0, mostActions).map(async (action): Promise<ActionFacts> => ({
    action,
    touchpointName: await touchpointNameOf(context, { journeyId: id, key: action.touchpointKey }) ?? action.touchpointKey,
    isOverdue: isOverdue(action, todayIn(context.viewer.workspace)),
    effect: await effectOf(context, action),
  })))
  return { first, more: standing.length - first.length }
}

async function trendFacts(context: OperationContext, { outcomes }: Overlay, { worst }: Review, { window, print }: ExportQuestion): Promise<ReviewFacts['trend']> {
  const reading = outcomes.find(({ value }) => value !== null) ?? worst[0]?.reading
  if (!reading)
    return null
  const step = trendStepOf(window, print.calendar)
  const trend = await readTrend(context, reading, step)
  // Values typed in for whole months of the other calendar lie in no month of this one.
  if (step === 'JALALI_MONTH' && trend?.value.every(value => value === null))
    return trendIn(context, reading, 'MONTH')
  return trend && { reading, trend, step }
}

async function trendIn(context: OperationContext, reading: MetricReading, step: TrendStep): Promise<ReviewFacts['trend']> {
  const trend = await readTrend(context, reading, step)
  return trend && { reading, trend, step }
}

/** Months of the reader's calendar; weeks and days where the period has hardly two of them. */
function trendStepOf({ from, to }: TimeWindow, calendar: CalendarName): TrendStep {
  if (to <= addDays(from, 14))
    return 'DAY'
  if (to <= addDays(from, 62))
    return 'WEEK'
  return calendar === 'persian' ? 'JALALI_MONTH' : 'MONTH'
}

/** Of the worst readings; where none is below target, of the outcomes. */
function explanationsOf(context: OperationContext, overlay: Overlay, review: Review, { print }: ExportQuestion): Promise<string[]> {
  const readings = review.worst.length > 0 ? review.worst.map(({ reading }) => reading) : overlay.outcomes
  return Promise.all(readings.map(reading => explanationOf(context, reading, print)))
}
