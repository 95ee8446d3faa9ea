/** The words of metrics and of what is shown beside a number. */

export const METRIC_FAMILIES = ['EFFORT', 'SATISFACTION', 'ADVOCACY', 'RESOLUTION', 'SPEED', 'CUSTOM'] as const
export type MetricFamily = typeof METRIC_FAMILIES[number]

export const DIRECTIONS = ['HIGHER_BETTER', 'LOWER_BETTER'] as const
export type Direction = typeof DIRECTIONS[number]

export const AGGREGATIONS = ['MEAN', 'SHARE', 'NPS'] as const
export type Aggregation = typeof AGGREGATIONS[number]

export const SAMPLE_STATES = ['OK', 'INDICATIVE', 'SUPPRESSED', 'NO_DATA'] as const
export type SampleState = typeof SAMPLE_STATES[number]

export const CERTAINTIES = ['SOLID', 'UNCERTAIN'] as const
export type Certainty = typeof CERTAINTIES[number]

export const VERDICTS = ['BETTER', 'WORSE', 'TOO_CLOSE'] as const
export type Verdict = typeof VERDICTS[number]

export const TREND_STEPS = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'JALALI_MONTH'] as const
export type TrendStep = typeof TREND_STEPS[number]

export const DIVERGENCES = ['SATISFIED_BUT_HARD_WORK'] as const
export type Divergence = typeof DIVERGENCES[number]

export const HEADLINE_STATES = ['NO_METRICS', 'NO_DATA', 'NO_TARGETS', 'ALL_ON_TARGET', 'SOME_BELOW'] as const
export type HeadlineState = typeof HEADLINE_STATES[number]
