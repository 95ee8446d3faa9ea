import type { Kind } from '@masir/schema'
import type { MapThing } from './map-thing.entity.ts'
import { Channel } from './channel.entity.ts'
import { Lane } from './lane.entity.ts'
import { MetricCard } from './metric-card.entity.ts'
import { Need } from './need.entity.ts'
import { Note } from './note.entity.ts'
import { Persona } from './persona.entity.ts'
import { Stage } from './stage.entity.ts'
import { Touchpoint } from './touchpoint.entity.ts'
import { Transition } from './transition.entity.ts'

/** The row of each kind of thing; a property of the map is the entity's property of the same name. */
export const mapEntities = {
  channel: Channel,
  lane: Lane,
  persona: Persona,
  stage: Stage,
  touchpoint: Touchpoint,
  transition: Transition,
  need: Need,
  note: Note,
  metricCard: MetricCard,
} as const satisfies Readonly<Record<Kind, new () => MapThing>>

/** The row of a kind where it does not matter which. */
export function entityOf(kind: Kind): new () => MapThing {
  return mapEntities[kind]
}
