import type { JourneyMap } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { MetricDefinition } from '../metric/index.ts'
import type { Target } from './import/plan-rows.ts'
import { uuidOf } from '../../graphql/node-id.ts'
import { refuse } from '../../graphql/user-error.ts'
import { mapOf } from '../journey/index.ts'
import { loadDefinitions } from '../metric/index.ts'

/** What evidence of a journey may point at: its touchpoints and the newest version of every metric. */
export interface EvidenceTarget extends Target {
  journeyId: string
  evidenceLineId: string
  map: JourneyMap
  revision: number
  scales: ReadonlyMap<string, MetricDefinition>
}

/** @throws Refused NOT_FOUND for an id of no journey that the viewer may see */
export async function evidenceTarget(context: OperationContext, journeyId: string): Promise<EvidenceTarget> {
  const uuid = uuidOf('Journey', journeyId)
  const loaded = uuid === null ? null : await mapOf(context, uuid)
  if (!loaded)
    refuse('NOT_FOUND', 'There is no such journey.', ['input', 'journeyId'])
  const { map, revision, evidenceLineId } = loaded
  const definitions = await loadDefinitions(context)
  return {
    journeyId: loaded.journeyId,
    evidenceLineId,
    map,
    revision,
    touchpoints: new Set(Object.keys(map.touchpoints)),
    scales: new Map([...definitions].map(([key, [newest]]) => [key, newest])),
    workspaceZone: context.viewer.workspace.timeZone,
  }
}
