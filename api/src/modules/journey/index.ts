import type { ApiModule } from '../../graphql/module.ts'
import { EditConflict, EditConflictFields, EditError } from './edit-errors.ts'
import { EditList } from './edit-list.entity.ts'
import { EditListFields } from './edit-list.fields.ts'
import { findTouchpoint } from './find-touchpoint.ts'
import { JourneyEditedResolver } from './journey-edited.resolver.ts'
import { Journey } from './journey.entity.ts'
import { JourneyFields } from './journey.fields.ts'
import { JourneyResolver } from './journey.resolver.ts'
import { findJourney } from './journey.service.ts'
import { mapEntities } from './map-entities.ts'
import { NoteFields } from './note.fields.ts'
import { OverwrittenFields } from './overwritten.ts'
import { RemovedThingFields } from './removed-thing.fields.ts'
import { StageFields } from './stage.fields.ts'
import { JourneyTemplate } from './templates/journey-template.entity.ts'
import { TemplateResolver } from './templates/template.resolver.ts'
import { TouchpointFields } from './touchpoint.fields.ts'
import { TransitionFields } from './transition.fields.ts'

export { drawn } from './drawn.ts'
export { editJourney } from './edit-journey.service.ts'
export { ChannelKindEnum, PerspectiveEnum, TouchpointKindEnum } from './enums.ts'
export { Journey } from './journey.entity.ts'
export { journeyPolicy } from './journey.policy.ts'
export { findJourney, findJourneys } from './journey.service.ts'
export { loadMaps, mapOf } from './load-maps.ts'
export { makeJourney } from './make-journey.ts'
export { MetricCard } from './metric-card.entity.ts'
export { namedJourney } from './named-journey.ts'
export { Need } from './need.entity.ts'
export { Stage } from './stage.entity.ts'
export { touchpointNameOf } from './touchpoint-names.ts'
export { Touchpoint } from './touchpoint.entity.ts'

/** Journeys and their maps: drawn by edit lists, read whole. */
export const journey: ApiModule = {
  name: 'journey',
  entities: [Journey, EditList, JourneyTemplate, ...Object.values(mapEntities)],
  resolvers: [
    JourneyResolver,
    JourneyFields,
    StageFields,
    TouchpointFields,
    TransitionFields,
    NoteFields,
    EditListFields,
    RemovedThingFields,
    OverwrittenFields,
    EditConflictFields,
    JourneyEditedResolver,
    TemplateResolver,
  ],
  types: [EditError, EditConflict],
  nodes: {
    Journey: (context, id) => findJourney(context, { id }),
    Touchpoint: (context, id, key) => key === undefined ? Promise.resolve(null) : findTouchpoint(context, id, key),
  },
}
