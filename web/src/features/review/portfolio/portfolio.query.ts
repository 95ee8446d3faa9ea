import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'
import { ChipReading } from '../../journeys/overlay/overlay.query.ts'

/** A page of journeys with what their evidence says, in one question for all of them. */
export const PortfolioQuery = graphql(`
  query Portfolio($first: Int!, $after: String, $filter: PortfolioFilter, $sort: PortfolioSort, $locale: Locale, $digits: Digits, $calendar: Calendar) {
    portfolio(first: $first, after: $after, filter: $filter, sort: $sort, calendar: $calendar) {
      totalCount
      pageInfo { hasNextPage endCursor }
      edges {
        cursor
        node {
          lastAnswerOn isStale isReviewDue openActions
          evidence { grade explanation(locale: $locale, digits: $digits, calendar: $calendar) }
          journey {
            id key name perspective touchpointCount reviewDueOn viewerCan
            owner { id name }
          }
          overlay {
            window { from to }
            compareTo { from to }
            headline { state below targeted measured text(locale: $locale, digits: $digits, calendar: $calendar) }
            touchpoints {
              touchpoint { id key name }
              composite { score band state }
            }
            outcomes { ...ChipReading }
          }
        }
      }
    }
    viewer { can }
  }
`, [ChipReading])

export type PortfolioEntry = ResultOf<typeof PortfolioQuery>['portfolio']['edges'][number]['node']
