import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'

/** What the words for a metric's value need of its definition. */
export const metricWordsFragment = graphql(`
  fragment MetricWords on MetricDefinition @_unmask {
    id
    key
    version
    family
    aggregation
    direction
    scaleMin
    scaleMax
    scaleStep
    boxFrom
    boxTo
    name(locale: $locale)
    question(locale: $locale)
    valueLabel(locale: $locale)
    anchors { critical target stretch }
  }
`)

/** One number with all that must be printed beside it. */
export const readingFragment = graphql(`
  fragment PanelReading on MetricReading @_unmask {
    metric { ...MetricWords }
    asks
    touchpointKey
    state
    n
    asked
    value
    interval { low high }
    band
    certainty
    distribution { from to count }
    lastAnswerOn
    enteredByHand
    leftOut { reason count }
    change { difference interval { low high } verdict value n }
    explanation(locale: $locale, digits: $digits, calendar: $calendar)
  }
`, [metricWordsFragment])

export type MetricWords = ResultOf<typeof metricWordsFragment>
export type PanelReading = ResultOf<typeof readingFragment>
