import type { ApiModule } from '../../graphql/module.ts'
import { addBuiltIns } from './add-built-ins.service.ts'
import { ChangeExplanationFields, CompositeExplanationFields, ReadingExplanationFields } from './explanation.fields.ts'
import { MetricCardMetricFields, NeedMetricFields, TouchpointMetricFields } from './metric-card.fields.ts'
import { MetricDefinition } from './metric-definition.entity.ts'
import { MetricDefinitionResolver } from './metric-definition.resolver.ts'
import { HeadlineFields, JourneyOverlayFields, MetricReadingFields } from './overlay.fields.ts'
import { SegmentDimensionResolver } from './segment-dimension.resolver.ts'
import { TouchpointsResolver } from './touchpoints.resolver.ts'

export { compareCell } from './compare-cell.service.ts'
export { addDays, daysBetween } from './days.ts'
export { type EntryForm, entryForms } from './entry-form.ts'
export { AbsenceReasonEnum, VerdictEnum } from './enums.ts'
export { readEvidencePeriod } from './evidence-period.ts'
export { explainChange } from './explain-change.ts'
export { explanationOf } from './explanation.service.ts'
export { fill } from './fill.ts'
export { headlineText } from './headline-text.ts'
export { byDistanceFromTarget, type Finding, movementOf, worstFirst } from './headline.ts'
export { isMeasured } from './measured-touchpoint.ts'
export type { MeasuredTouchpoint, ShownReading } from './measured-touchpoint.ts'
export { MetricDefinition } from './metric-definition.entity.ts'
export { loadDefinitions, newestDefinition } from './metric-definition.service.ts'
export { MetricReading, type ReadingOrigin } from './metric-reading.type.ts'
export { textIn } from './metric.ts'
export { SegmentFilterInput, TimeWindowType } from './overlay.args.ts'
export { checkWindow, readOverlay, rulesFor } from './overlay.service.ts'
export { Overlay, type TouchpointOverlay } from './overlay.type.ts'
export { printShare } from './print-share.ts'
export type { SegmentFilter } from './read-counts.ts'
export { isShown } from './sample-state.ts'
export { distanceOf, isBelowTarget } from './scoring.ts'
export { loadSegmentDimensions } from './segment-dimensions.service.ts'
export { type DrawnMap, shapeFinding, shapeReading, touchpointAt } from './shape-overlay.ts'
export type { TimeWindow } from './time-window.ts'
export { trendStepsBelow } from './trend-ahead.ts'
export { readTrend } from './trend.service.ts'
export type { Trend } from './trend.ts'

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
    ReadingExplanationFields,
    CompositeExplanationFields,
    ChangeExplanationFields,
    SegmentDimensionResolver,
    TouchpointsResolver,
  ],
  nodes: {
    MetricDefinition: ({ em }, id) => em.findOne(MetricDefinition, id),
  },
  furnish: addBuiltIns,
}
