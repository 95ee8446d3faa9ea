import type { OperationContext } from '../../graphql/request-context.ts'
import type { CreateJourneyInput } from './journey.input.ts'
import { apply, emptyMap, KEY_PATTERN } from '@masir/schema'
import { UniqueConstraintViolationException } from '@mikro-orm/core'
import { v7 as uuid } from 'uuid'
import { authorize } from '../../access/policy.ts'
import { uuidOf } from '../../graphql/node-id.ts'
import { InputError, refuse, Refused } from '../../graphql/user-error.ts'
import { workspacePolicy } from '../identity/index.ts'
import { Journey } from './journey.entity.ts'
import { recordList } from './record-list.ts'
import { sentenceOf } from './refusal-sentences.ts'

/** Makes a blank journey; its log begins with the list that names it. */
export async function createJourney(context: OperationContext, input: CreateJourneyInput): Promise<Journey> {
  const { em, viewer } = context
  authorize(workspacePolicy, viewer, 'CREATE_JOURNEY')
  const edits = [{ updateJourney: { name: input.name, perspective: input.perspective ?? 'AS_IS' } }]
  const outcome = apply(emptyMap(), edits)
  if (!outcome.ok)
    throw new Refused(InputError.of(outcome.refusal.code, sentenceOf(outcome.refusal), ['input', 'name'], { ...outcome.refusal.params }))
  const id = uuid()
  const journey = em.create(Journey, {
    id,
    workspaceId: viewer.workspace.id,
    key: await freeKey(context, input),
    evidenceLineId: await evidenceLineOf(context, input) ?? id,
    ...outcome.map.journey,
    revision: 0,
  } as Journey)
  await em.persist(journey).flush().catch(error => error instanceof UniqueConstraintViolationException ? refuseTaken(journey.key) : Promise.reject(error))
  const { map, changes } = outcome
  await recordList(context, journey, { editListId: uuid(), edits, map, changes, undoes: null, answer: { overwritten: [], kept: [] } })
  return journey
}

async function freeKey({ em, viewer }: OperationContext, { key, name }: CreateJourneyInput): Promise<string> {
  const wanted = key ?? keyFrom(name)
  if (!KEY_PATTERN.test(wanted))
    refuse('BAD_KEY', 'A key is 1 to 64 letters a–z, digits, - or _.', ['input', 'key'], { pattern: KEY_PATTERN.source })
  const alike = await em.find(Journey, { workspaceId: viewer.workspace.id, deletedAt: null, key: { $like: `${wanted.replaceAll('_', '\\_')}%` } }, { fields: ['key'] })
  const taken = new Set(alike.map(journey => journey.key))
  if (key && taken.has(key))
    refuseTaken(key)
  for (let number = 2, candidate = wanted; ; candidate = `${wanted}-${number++}`) {
    if (!taken.has(candidate))
      return candidate
  }
}

/** Also where another journey takes the key at the same moment. */
function refuseTaken(key: string): never {
  refuse('KEY_TAKEN', `Another journey has the key ${key}.`, ['input', 'key'], { key })
}

/** Latin letters and digits of the name; a name in another script gives a plain word. */
function keyFrom(name: string): string {
  const words = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '').match(/[a-z\d]+/g) ?? ['journey']
  return words.join('-').slice(0, 50).replace(/-$/, '')
}

async function evidenceLineOf({ em, viewer }: OperationContext, { evidenceOf }: CreateJourneyInput): Promise<string | null> {
  if (evidenceOf == null)
    return null
  const id = uuidOf('Journey', evidenceOf)
  const journey = id && await em.findOne(Journey, { id, workspaceId: viewer.workspace.id, deletedAt: null })
  return journey ? journey.evidenceLineId : refuse('NOT_FOUND', 'There is no such journey.', ['input', 'evidenceOf'])
}
