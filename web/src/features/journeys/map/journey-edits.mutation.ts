import { graphql } from '../../../app/graphql.ts'

const PayloadFields = graphql(`
  fragment EditPayload on EditJourneyPayload @_unmask {
    revision
    overwritten { kind key property value by { id name } }
    kept { kind key property value by { id name } }
    userErrors {
      __typename code message field
      ... on EditError { index property kind key params }
      ... on EditConflict { index kind key standing by { id name } }
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

/** The cheapest way to learn whether something was missed. */
export const JourneyRevisionQuery = graphql(`
  query JourneyRevision($id: ID!) { journey(id: $id) { id revision } }
`)
