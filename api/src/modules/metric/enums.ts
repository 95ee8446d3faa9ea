import {
  ABSENCE_REASONS,
  AGGREGATIONS,
  CERTAINTIES,
  DIRECTIONS,
  DIVERGENCES,
  HEADLINE_STATES,
  METRIC_FAMILIES,
  SAMPLE_STATES,
  TREND_STEPS,
  VERDICTS,
} from '@masir/schema'
import { enumType } from '../../graphql/enum-type.ts'

export const MetricFamilyEnum = enumType('MetricFamily', METRIC_FAMILIES, 'What a metric tells about.')
export const DirectionEnum = enumType('Direction', DIRECTIONS, 'Which end of the scale is the good one.')
export const AggregationEnum = enumType('Aggregation', AGGREGATIONS, 'How answers become one number: their MEAN, the SHARE of them in a box of points, or NPS, promoters minus detractors.')
export const SampleStateEnum = enumType('SampleState', SAMPLE_STATES, 'How far a sample can be trusted: OK, INDICATIVE (few answers), SUPPRESSED (too few to be shown to you), NO_DATA.')
export const CertaintyEnum = enumType('Certainty', CERTAINTIES, 'SOLID when the whole interval lies on one side of the target, UNCERTAIN when it straddles it.')
export const VerdictEnum = enumType('Verdict', VERDICTS, 'Clearly better, clearly worse, or too close to call.')
export const TrendStepEnum = enumType('TrendStep', TREND_STEPS, 'The length of a trend\'s buckets. Weeks begin on the workspace\'s first weekday.')
export const DivergenceEnum = enumType('Divergence', DIVERGENCES, 'Measures that tell two stories: satisfaction on target while effort is not.')
export const HeadlineStateEnum = enumType('HeadlineState', HEADLINE_STATES, 'What a headline is about.')
export const AbsenceReasonEnum = enumType('AbsenceReason', ABSENCE_REASONS, 'Why a question has no value: it did not concern the customer, or was left out.')
