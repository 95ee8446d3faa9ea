import type { ResultOf, VariablesOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'

export const DecisionFields = graphql(`
  fragment DecisionFields on Decision @_unmask {
    id text decidedOn
    createdBy { id name }
  }
`)

export const RecordDecisionMutation = graphql(`
  mutation RecordDecision($input: RecordDecisionInput!) {
    recordDecision(input: $input) {
      decision { ...DecisionFields }
      userErrors { code message field ... on InputError { params } }
    }
  }
`, [DecisionFields])

export const RemoveDecisionMutation = graphql(`
  mutation RemoveDecision($input: RemoveDecisionInput!) {
    removeDecision(input: $input) {
      removedId
      userErrors { code message field }
    }
  }
`)

export type Decision = ResultOf<typeof DecisionFields>
export type RecordDecision = VariablesOf<typeof RecordDecisionMutation>['input']
