import type { EditedKind, JourneyMap, PropertyRule } from '@masir/schema'
import { KIND_NAMES, KINDS, propertiesOf } from '@masir/schema'
import { encodeNodeId, uuidOf } from '../../graphql/node-id.ts'

type Properties = Readonly<Record<string, unknown>>
type IdRule = Extract<PropertyRule, { type: 'id' }>

/** Things outside the map are named by uuid in rows and, so that edits mean the same on both sides, by node id in the map. */
export function inNodeIds<T extends object>(kind: EditedKind, row: T): T {
  return withIds(kind, row, encodeNodeId)
}

/** A thing of the map with the ids that its row holds. */
export function inRowIds<T extends object>(kind: EditedKind, thing: T): T {
  return withIds(kind, thing, uuidOf)
}

/** A map as it was read, in node ids. */
export function mapInNodeIds(map: JourneyMap): JourneyMap {
  const collections = KIND_NAMES.filter(kind => idsOf(kind).length > 0).map((kind) => {
    const { collection } = KINDS[kind]
    return [collection, Object.fromEntries(Object.entries(map[collection]).map(([key, row]) => [key, inNodeIds(kind, row)]))]
  })
  return { ...map, journey: inNodeIds('journey', map.journey), ...Object.fromEntries(collections) }
}

function withIds<T extends object>(kind: EditedKind, thing: T, convert: (type: string, id: string) => string | null): T {
  const values = thing as Properties
  const said = idsOf(kind).filter(([property]) => typeof values[property] === 'string')
  if (said.length === 0)
    return thing
  return { ...thing, ...Object.fromEntries(said.map(([property, { of }]) => [property, convert(of, values[property] as string)])) }
}

function idsOf(kind: EditedKind): [string, IdRule][] {
  return Object.entries(propertiesOf(kind)).filter((entry): entry is [string, IdRule] => entry[1].type === 'id')
}
