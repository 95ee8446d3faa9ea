import { graphql } from '../../../app/graphql.ts'

const PayloadFields = graphql(`
  fragment EditPayload on EditJourneyPayload @_unmask {
    revision
    overwritten { kind key property by { id name } }
    kept { kind key property by { id name } }
    userErrors {
      __typename code message field
      ... on EditError { index property }
      ... on EditConflict { index by { id name } }
      ... on InputError { params }
    }
  }
`)

export const EditJourneyMutation = graphql(`
  mutation EditJourney($input: EditJourneyInput!) {
    editJourney(input: $input) { ...EditPayload }
  }
`, [PayloadFields])

export const UndoEditsMutation = graphql(`
  mutation UndoEdits($input: UndoEditsInput!) {
    undoEdits(input: $input) { ...EditPayload }
  }
`, [PayloadFields])

export const JourneyEditedSubscription = graphql(`
  subscription JourneyEdited($journeyId: ID!) {
    journeyEdited(journeyId: $journeyId) { journeyId revision editListId edits author { id name } }
  }
`)
