import type { OperationContext } from '../../../graphql/request-context.ts'
import type { DeleteTemplateInput, SaveAsTemplateInput } from './template.input.ts'
import type { Template } from './template.type.ts'
import { apply, emptyMap } from '@masir/schema'
import { v7 as uuid, validate } from 'uuid'
import { authorize } from '../../../access/policy.ts'
import { InputError, refuse, Refused } from '../../../graphql/user-error.ts'
import { workspacePolicy } from '../../identity/index.ts'
import { mapAround } from '../drawn.ts'
import { namedJourney } from '../named-journey.ts'
import { sentenceOf } from '../refusal-sentences.ts'
import { JourneyTemplate } from './journey-template.entity.ts'
import { previewOf } from './preview.ts'
import { describedOwn } from './template.service.ts'

/** How many templates a workspace keeps: they are listed whole. */
const mostTemplates = 100

/** Keeps the map of a journey, as it stands, to begin others with. @throws Refused for a name that is none or one template too many */
export async function saveAsTemplate(context: OperationContext, { journeyId, name, description }: SaveAsTemplateInput): Promise<Template> {
  const { em, viewer } = context
  authorize(workspacePolicy, viewer, 'CREATE_JOURNEY')
  const words = checkedWords(name, description ?? null)
  const { id } = await namedJourney(context, journeyId, 'journeyId')
  if (await em.count(JourneyTemplate, { workspaceId: viewer.workspace.id }) >= mostTemplates)
    refuse('TOO_MANY_TEMPLATES', `A workspace keeps at most ${mostTemplates} templates; delete one first.`, ['input'], { most: mostTemplates })
  const map = await mapAround(context, id)
  const journey = { ...map.journey, ...words, ownerId: null, reviewDueOn: null }
  const template = em.create(JourneyTemplate, {
    id: uuid(),
    workspaceId: viewer.workspace.id,
    ...words,
    preview: previewOf(map),
    map: { ...map, journey },
    createdBy: viewer.memberId,
  } as JourneyTemplate)
  await em.persist(template).flush()
  return describedOwn(template)
}

/** Deletes a template of the workspace; journeys that began with it stay as they are. @returns its key */
export async function deleteTemplate({ em, viewer }: OperationContext, { key }: DeleteTemplateInput): Promise<string> {
  authorize(workspacePolicy, viewer, 'CREATE_JOURNEY')
  const deleted = validate(key) ? await em.nativeDelete(JourneyTemplate, { id: key, workspaceId: viewer.workspace.id }) : 0
  return deleted > 0 ? key : refuse('NOT_FOUND', 'The workspace keeps no such template.', ['input', 'key'])
}

/** Name and description as those of a journey are kept. */
function checkedWords(name: string, description: string | null): { name: string, description: string | null } {
  const outcome = apply(emptyMap(), [{ updateJourney: { name, description } }])
  if (!outcome.ok) {
    const { code, property, params } = outcome.refusal
    throw new Refused(InputError.of(code, sentenceOf(outcome.refusal), ['input', property ?? 'name'], { ...params }))
  }
  return { name: outcome.map.journey.name, description: outcome.map.journey.description }
}
