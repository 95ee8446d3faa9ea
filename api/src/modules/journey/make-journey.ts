import type { JourneyMap, JourneyProperties, Perspective } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import { editsThatDraw, emptyMap, replay } from '@masir/schema'
import { UniqueConstraintViolationException } from '@mikro-orm/core'
import { v7 as uuid } from 'uuid'
import { InputError, Refused } from '../../graphql/user-error.ts'
import { freeKey, refuseTakenKey } from './journey-key.ts'
import { Journey } from './journey.entity.ts'
import { inRowIds } from './outside-ids.ts'
import { recordList } from './record-list.ts'
import { sentenceOf } from './refusal-sentences.ts'

export interface NewJourney {
  name: string
  key?: string | null
  perspective: Perspective
  /** What is drawn on it from the start; a blank map where it is left out. */
  map?: JourneyMap
  /** Who keeps it, by the member's id as GraphQL gives it, and when it is looked at again; nobody where it is left out. */
  keeping?: Pick<JourneyProperties, 'ownerId' | 'reviewDueOn'>
  /** The line of evidence that it shares; its own where it is left out. */
  evidenceLineId?: string | null
}

/** Makes a journey by the first list of its log, which names it and draws all that it begins with. */
export async function makeJourney(context: OperationContext, wanted: NewJourney): Promise<Journey> {
  const { em, viewer } = context
  const { edits, map, changes } = firstList(wanted)
  const id = uuid()
  const journey = em.create(Journey, {
    id,
    workspaceId: viewer.workspace.id,
    key: await freeKey(context, wanted),
    evidenceLineId: wanted.evidenceLineId ?? id,
    ...inRowIds('journey', map.journey),
    revision: 0,
  } as Journey)
  await em.persist(journey).flush().catch(error => error instanceof UniqueConstraintViolationException ? refuseTakenKey(journey.key) : Promise.reject(error))
  await recordList(context, journey, { editListId: uuid(), edits, map, changes, undoes: null, answer: { overwritten: [], kept: [] } })
  return journey
}

function firstList({ name, perspective, map = emptyMap(), keeping }: NewJourney): Pick<Parameters<typeof recordList>[2], 'edits' | 'map' | 'changes'> {
  const drawing = editsThatDraw({ ...map, journey: { ...map.journey, name, perspective } })
  const edits = keeping ? [...drawing, { updateJourney: { ...keeping } }] : drawing
  const outcome = replay(emptyMap(), edits)
  if (!outcome.ok)
    throw new Refused(InputError.of(outcome.refusal.code, sentenceOf(outcome.refusal), ['input', 'name'], { ...outcome.refusal.params }))
  return { edits, map: outcome.map, changes: outcome.changes }
}
