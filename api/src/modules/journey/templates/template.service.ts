import type { JourneyMap, Locale } from '@masir/schema'
import type { OperationContext } from '../../../graphql/request-context.ts'
import type { PreviewStage } from './preview.ts'
import type { Template } from './template.type.ts'
import { validate } from 'uuid'
import { authorize } from '../../../access/policy.ts'
import { refuse } from '../../../graphql/user-error.ts'
import { journeyPolicy } from '../journey.policy.ts'
import { findBuiltIn, mapOfTemplate } from './built-in-maps.ts'
import { builtInTemplates } from './built-in-templates.ts'
import { JourneyTemplate } from './journey-template.entity.ts'
import { previewOf } from './preview.ts'

/** What a journey can begin with: what comes with Masir in a language, then what the workspace keeps, by name. */
export async function listTemplates({ em, viewer }: OperationContext, locale: Locale): Promise<Template[]> {
  authorize(journeyPolicy, viewer, 'VIEW')
  const own = await em.find(JourneyTemplate, { workspaceId: viewer.workspace.id }, { orderBy: { name: 'asc', id: 'asc' } })
  return [
    ...builtInTemplates.map((template) => {
      const { name, description } = template.words[locale]
      return described({ key: template.key, name: name!, description: description!, isOwn: false }, previewOf(mapOfTemplate(template, locale)))
    }),
    ...own.map(describedOwn),
  ]
}

/** The map that a journey begins with. @throws Refused where there is no such template */
export async function templateMap({ em, viewer }: OperationContext, key: string, locale: Locale): Promise<JourneyMap> {
  const builtIn = findBuiltIn(key)
  if (builtIn)
    return mapOfTemplate(builtIn, locale)
  const own = validate(key) && await em.findOne(JourneyTemplate, { id: key, workspaceId: viewer.workspace.id }, { populate: ['map'] })
  return own ? own.map : refuse('NOT_FOUND', 'There is no such template.', ['input', 'template'])
}

export function describedOwn({ id, name, description, preview }: JourneyTemplate): Template {
  return described({ key: id, name, description, isOwn: true }, preview)
}

function described(of: Pick<Template, 'key' | 'name' | 'description' | 'isOwn'>, preview: PreviewStage[]): Template {
  const touchpointCount = preview.reduce((sum, { touchpoints }) => sum + touchpoints.length, 0)
  return { ...of, stageCount: preview.length, touchpointCount, preview }
}
