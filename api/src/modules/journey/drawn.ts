import type { JourneyMap, Kind, NamedLane, ThingByKind } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import { notFound } from '../../graphql/errors.ts'
import { Lane } from './lane.entity.ts'
import { mapOf } from './load-maps.ts'
import { mapEntities } from './map-entities.ts'

/** A thing of a map as its GraphQL type knows it. */
export function drawn<K extends Kind>(kind: K, journeyId: string, thing: ThingByKind[K]): InstanceType<typeof mapEntities[K]> {
  return Object.assign(new mapEntities[kind](), thing, { journeyId }) as InstanceType<typeof mapEntities[K]>
}

export function drawnLane(journeyId: string, { key, name, kind, noteKind }: NamedLane): Lane {
  return Object.assign(new Lane(), { key, name, kind, noteKind, journeyId })
}

/** The map that something drawn stands on. */
export async function mapAround(context: OperationContext, journeyId: string): Promise<JourneyMap> {
  const loaded = await mapOf(context, journeyId)
  if (!loaded)
    throw notFound('journey')
  return loaded.map
}
