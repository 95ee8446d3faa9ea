import type { ApiModule } from '../../graphql/module.ts'
import { addBuiltIns } from './add-built-ins.service.ts'
import { MetricCardMetricFields, NeedMetricFields, TouchpointMetricFields } from './metric-card.fields.ts'
import { MetricDefinition } from './metric-definition.entity.ts'
import { MetricDefinitionResolver } from './metric-definition.resolver.ts'
import { HeadlineFields, JourneyOverlayFields, MetricReadingFields } from './overlay.fields.ts'
import { SegmentDimensionResolver } from './segment-dimension.resolver.ts'
import { TouchpointsResolver } from './touchpoints.resolver.ts'

export { addDays } from './days.ts'
export { type EntryForm, entryForms } from './entry-form.ts'
export { AbsenceReasonEnum } from './enums.ts'
export { MetricDefinition } from './metric-definition.entity.ts'
export { loadDefinitions } from './metric-definition.service.ts'
export { SegmentFilterInput, TimeWindowType } from './overlay.args.ts'
export { checkWindow } from './overlay.service.ts'
export type { SegmentFilter } from './read-counts.ts'
export type { TimeWindow } from './time-window.ts'

/** What numbers mean, and what they are now. */
export const metric: ApiModule = {
  name: 'metric',
  entities: [MetricDefinition],
  resolvers: [
    MetricDefinitionResolver,
    MetricCardMetricFields,
    NeedMetricFields,
    TouchpointMetricFields,
    JourneyOverlayFields,
    MetricReadingFields,
    HeadlineFields,
    SegmentDimensionResolver,
    TouchpointsResolver,
  ],
  nodes: {
    MetricDefinition: ({ em }, id) => em.findOne(MetricDefinition, id),
  },
  furnish: addBuiltIns,
}
