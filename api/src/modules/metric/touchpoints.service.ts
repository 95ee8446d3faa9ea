import type { TrendStep } from '@masir/schema'
import type { PageArgs } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { TouchpointOverlay } from './overlay.type.ts'
import type { TimeWindow } from './time-window.ts'
import type { TouchpointFilter, TouchpointOverlayConnection } from './touchpoint-overlays.type.ts'
import { sql } from 'kysely'
import { authorize } from '../../access/policy.ts'
import { uuidOf } from '../../graphql/node-id.ts'
import { connect, readPage } from '../../graphql/pagination.ts'
import { Journey, journeyPolicy, mapOf } from '../journey/index.ts'
import { addDays } from './days.ts'
import { readEvidencePeriod } from './evidence-period.ts'
import { readOverlay } from './overlay.service.ts'
import { isMeant, lowestScore } from './touchpoint-filter.ts'

interface Found {
  journey: Journey
  node: TouchpointOverlay
}

/** Touchpoints of all journeys with their readings, the lowest score first; what has no score comes last. */
export async function findTouchpoints(context: OperationContext, args: PageArgs, filter: TouchpointFilter, window: TimeWindow | null, trendSteps: readonly TrendStep[]): Promise<TouchpointOverlayConnection> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  const page = readPage(args)
  const journeys = await journeysMeant(context, filter)
  const period = window ?? await periodOf(context, journeys)
  const found = await Promise.all(journeys.map(journey => touchpointsOf(context, journey, filter, period, trendSteps)))
  const named = await namedLike(context, journeys, filter.text)
  const sorted = found.flat()
    .filter(({ node: { touchpoint } }) => named === null || named.has(`${touchpoint.journeyId} ${touchpoint.key}`))
    .sort((a, b) => lowestScore(a.node, filter.family) - lowestScore(b.node, filter.family) || 0)
  const { edges, ...rest } = connect(sorted.slice(page.offset, page.offset + page.limit), sorted.length, page)
  return { ...rest, edges: edges.map(({ cursor, node }) => ({ cursor, ...node })), window: period }
}

function journeysMeant({ em, viewer }: OperationContext, { journeyId }: TouchpointFilter): Promise<Journey[]> {
  const one = journeyId == null ? null : uuidOf('Journey', journeyId)
  if (journeyId != null && one === null)
    return Promise.resolve([])
  return em.find(Journey, { workspaceId: viewer.workspace.id, deletedAt: null, ...(one && { id: one }) }, { orderBy: { name: 'asc', id: 'asc' } })
}

/** All the evidence there is; the last 30 days where there is none. */
async function periodOf(context: OperationContext, journeys: readonly Journey[]): Promise<TimeWindow> {
  const periods = (await Promise.all(journeys.map(({ evidenceLineId }) => readEvidencePeriod(context, evidenceLineId)))).filter(period => period !== null)
  const tomorrow = addDays(new Date().toISOString().slice(0, 10), 1)
  return periods.length === 0
    ? { from: addDays(tomorrow, -30), to: tomorrow }
    : { from: periods.map(({ from }) => from).sort()[0]!, to: periods.map(({ to }) => to).sort().at(-1)! }
}

async function touchpointsOf(context: OperationContext, journey: Journey, filter: TouchpointFilter, window: TimeWindow, trendSteps: readonly TrendStep[]): Promise<Found[]> {
  const { touchpoints } = await readOverlay(context, journey, { window }, trendSteps)
  const { channels } = (await mapOf(context, journey.id))!.map
  return touchpoints
    .filter(({ touchpoint: { kind, channel }, readings }) => isMeant({ kind, channel: channel === null ? null : channels[channel]!, readings }, filter))
    .map(node => ({ journey, node }))
}

/** Where these words stand, found as journeys are found; null when no words are asked for. */
async function namedLike({ em, viewer }: OperationContext, journeys: readonly Journey[], text: string | null | undefined): Promise<Set<string> | null> {
  if (!text?.trim())
    return null
  const { rows } = await sql<{ journeyId: string, key: string }>`
    select journey_id as "journeyId", key from touchpoints
    where workspace_id = ${viewer.workspace.id} and journey_id = any(${journeys.map(({ id }) => id)}::uuid[]) and removed_at is null
      and position(masir_folded(${text.trim()}) in masir_folded(name || ' ' || coalesce(description, ''))) > 0`.execute(em.getKysely())
  return new Set(rows.map(({ journeyId, key }) => `${journeyId} ${key}`))
}
