import { graphql } from '../../../app/graphql.ts'
import { addDays } from '../../../composables/periods.ts'

/** A journey that really is in this workspace, so that every worked query answers with something. */
export interface WorkedContext {
  key: string
  id: string
  window: { from: string, to: string }
  compareTo: { from: string, to: string }
  touchpoint: string
  metric: string
}

export const workedContextQuery = graphql(`
  query WorkedContext {
    journeys(first: 10) {
      edges {
        cursor
        node {
          id
          key
          evidencePeriod { from to }
          stages { id touchpoints { id key metricCards { id metric { id key } } } }
        }
      }
    }
  }
`)

interface Node {
  id: string
  key: string
  evidencePeriod: { from: string, to: string } | null
  stages: readonly { touchpoints: readonly { key: string, metricCards: readonly { metric: { key: string } }[] }[] }[]
}

const YEAR = 365

/** The last year of the first journey that has evidence, against the year before. */
export function workedContext(nodes: readonly Node[]): WorkedContext {
  const journey = nodes.find(({ evidencePeriod }) => evidencePeriod !== null) ?? nodes[0]
  const to = journey?.evidencePeriod?.to ?? '2026-01-01'
  const from = addDays(to, -YEAR)
  const measured = journey?.stages.flatMap(stage => stage.touchpoints).find(({ metricCards }) => metricCards.length > 0)
  return {
    key: journey?.key ?? 'my-journey',
    id: journey?.id ?? '',
    window: { from, to },
    compareTo: { from: addDays(from, -YEAR), to: from },
    touchpoint: measured?.key ?? 'my-touchpoint',
    metric: measured?.metricCards[0]?.metric.key ?? 'CSAT_5',
  }
}
