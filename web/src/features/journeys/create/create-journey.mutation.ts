import { graphql } from '../../../app/graphql.ts'

export const CreateJourneyMutation = graphql(`
  mutation CreateJourney($input: CreateJourneyInput!) {
    createJourney(input: $input) {
      journey { id key }
      userErrors { code message field }
    }
  }
`)
