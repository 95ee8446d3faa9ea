import type { ResultOf, VariablesOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'
import { ChipReading } from '../../journeys/overlay/overlay.query.ts'

/** An improvement action with what became of it. */
export const ActionFields = graphql(`
  fragment ActionFields on ImprovementAction @_unmask {
    id touchpointKey touchpointName what why expectedValue owner dueOn state isOverdue createdAt startedOn doneOn
    metric { id key family aggregation direction scaleMin scaleMax name(locale: $locale) valueLabel(locale: $locale) anchors { target } }
    effect {
      before { from to }
      after { from to }
      reading { ...ChipReading change { difference verdict value n interval { low high } } }
      readingBefore { ...ChipReading }
      verdict answersNeeded
    }
  }
`, [ChipReading])

export const TouchpointActionsQuery = graphql(`
  query TouchpointActions($id: ID!, $locale: Locale) {
    node(id: $id) {
      ... on Touchpoint {
        id
        actions { ...ActionFields }
      }
    }
  }
`, [ActionFields])

export const BeginActionMutation = graphql(`
  mutation BeginAction($input: BeginActionInput!, $locale: Locale) {
    beginAction(input: $input) {
      action { ...ActionFields }
      userErrors { code message field ... on InputError { params } }
    }
  }
`, [ActionFields])

export const UpdateActionMutation = graphql(`
  mutation UpdateAction($input: UpdateActionInput!, $locale: Locale) {
    updateAction(input: $input) {
      action { ...ActionFields }
      userErrors { code message field ... on InputError { params } }
    }
  }
`, [ActionFields])

export const RemoveActionMutation = graphql(`
  mutation RemoveAction($input: RemoveActionInput!) {
    removeAction(input: $input) {
      removedId
      userErrors { code message field }
    }
  }
`)

/** Whom an action can be given to. */
export const MembersQuery = graphql(`
  query Members { members { id name } }
`)

export type Action = ResultOf<typeof ActionFields>
export type BeginAction = VariablesOf<typeof BeginActionMutation>['input']
export type UpdateAction = VariablesOf<typeof UpdateActionMutation>['input']
