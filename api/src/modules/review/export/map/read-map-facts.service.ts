import type { JourneyMap } from '@masir/schema'
import type { OperationContext } from '../../../../graphql/request-context.ts'
import type { Journey } from '../../../journey/index.ts'
import type { ExportQuestion } from '../export-question.ts'
import type { OverlayFacts } from '../read-facts.service.ts'
import { notFound } from '../../../../graphql/errors.ts'
import { mapOf } from '../../../journey/index.ts'
import { headlineText } from '../../../metric/index.ts'
import { readOverlayFacts } from '../read-facts.service.ts'

/** What a printed map is drawn from. */
export interface MapFacts extends OverlayFacts {
  map: JourneyMap
  headline: string
}

export async function readMapFacts(context: OperationContext, journey: Journey, question: ExportQuestion): Promise<MapFacts> {
  const loaded = await mapOf(context, journey.id)
  if (!loaded)
    throw notFound('journey')
  const facts = await readOverlayFacts(context, journey, question)
  return { ...facts, map: loaded.map, headline: headlineText(facts.overlay.headline.told, question.compareTo, question.print) }
}
