import type { TrendStep } from '@masir/schema'
import type { Connection } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { Journey } from '../journey/index.ts'
import type { Overlay } from '../metric/index.ts'
import type { PortfolioCandidate } from './portfolio.ts'
import type { PortfolioArgs, PortfolioEntry } from './portfolio.type.ts'
import { calendarNameOf, OPEN_ACTION_STATES } from '@masir/schema'
import { authorize } from '../../access/policy.ts'
import { todayIn } from '../../access/today.ts'
import { connect, readPage } from '../../graphql/pagination.ts'
import { actionsOf } from '../action/index.ts'
import { findJourneys, journeyPolicy } from '../journey/index.ts'
import { addDays, checkWindow, distanceOf, readEvidencePeriod } from '../metric/index.ts'
import { overlayOfEntry } from './overlay-of-entry.ts'
import { lastYear } from './portfolio-window.ts'
import { inPortfolioOrder, isInState, needsOverlays } from './portfolio.ts'
import { isStaleOn } from './stale.ts'

type Candidate = PortfolioEntry & PortfolioCandidate

/** All journeys at a glance. However many there are, as many statements are sent as for one. */
export async function readPortfolio(context: OperationContext, args: PortfolioArgs, trendSteps: readonly TrendStep[]): Promise<Connection<PortfolioEntry>> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  for (const window of [args.window, args.compareTo]) {
    if (window)
      checkWindow(window)
  }
  const page = readPage(args)
  const { filter, sort } = args
  const journeys = await findJourneys(context, filter ?? null)
  const candidates = await Promise.all(journeys.map(journey => candidateOf(context, journey, args)))
  if (needsOverlays(filter?.state, sort))
    await Promise.all(candidates.map(async candidate => void (candidate.below = belowIn(await overlayOfEntry(context, candidate, trendSteps)))))
  const chosen = inPortfolioOrder(candidates.filter(candidate => isInState(candidate, filter?.state)), sort)
  return connect(chosen.slice(page.offset, page.offset + page.limit), chosen.length, page)
}

async function candidateOf(context: OperationContext, journey: Journey, { window, compareTo, calendar }: PortfolioArgs): Promise<Candidate> {
  const { workspace } = context.viewer
  const today = todayIn(workspace)
  const [evidence, open] = await Promise.all([readEvidencePeriod(context, journey.evidenceLineId), actionsOf(context, { journeyId: journey.id }, OPEN_ACTION_STATES)])
  const lastAnswerOn = evidence && addDays(evidence.to, -1)
  const windows = lastYear(evidence, calendarNameOf(calendar ?? workspace.calendar))
  return {
    journey,
    lastAnswerOn,
    isStale: isStaleOn(today, lastAnswerOn),
    isReviewDue: journey.reviewDueOn !== null && journey.reviewDueOn <= today,
    openActions: open.length,
    below: null,
    ...(window && evidence ? { window, compareTo: compareTo ?? null } : windows),
  }
}

function belowIn(overlay: Overlay | null): Candidate['below'] {
  if (overlay === null)
    return null
  const { below, worst } = overlay.overlaid.headline
  return { count: below, worst: worst ? distanceOf(worst.reading.metric, worst.reading.value!)! : 0 }
}
