import type { OperationContext } from '../../graphql/request-context.ts'
import type { Journey } from './journey.entity.ts'
import type { CreateJourneyInput } from './journey.input.ts'
import { authorize } from '../../access/policy.ts'
import { workspacePolicy } from '../identity/index.ts'
import { makeJourney } from './make-journey.ts'
import { namedJourney } from './named-journey.ts'
import { templateMap } from './templates/template.service.ts'

/** Makes a journey, blank or from a template. */
export async function createJourney(context: OperationContext, input: CreateJourneyInput): Promise<Journey> {
  authorize(workspacePolicy, context.viewer, 'CREATE_JOURNEY')
  const { name, key, perspective, evidenceOf, template, locale } = input
  return makeJourney(context, {
    name,
    key: key ?? null,
    perspective: perspective ?? 'AS_IS',
    evidenceLineId: evidenceOf == null ? null : (await namedJourney(context, evidenceOf, 'evidenceOf')).evidenceLineId,
    ...(template != null && { map: await templateMap(context, template, locale ?? context.locale) }),
  })
}
