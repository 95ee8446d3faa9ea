import { graphql } from '../../../app/graphql.ts'

export const ActionsChangedSubscription = graphql(`
  subscription ActionsChanged($journeyId: ID!) {
    actionsChanged(journeyId: $journeyId) { journeyId at }
  }
`)
