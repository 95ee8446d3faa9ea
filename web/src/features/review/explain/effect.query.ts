import { graphql } from '../../../app/graphql.ts'

/** How the effect of one improvement action was found; its windows are its own, whatever the page shows. */
export const EffectQuery = graphql(`
  query EffectExplained($id: ID!, $locale: Locale, $digits: Digits, $calendar: Calendar) {
    node(id: $id) {
      ... on ImprovementAction {
        id
        effect { explanation(locale: $locale, digits: $digits, calendar: $calendar) }
      }
    }
  }
`)
