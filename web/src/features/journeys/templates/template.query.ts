import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'

export const TemplatesQuery = graphql(`
  query Templates($locale: Locale!) {
    templates(locale: $locale) {
      key name description isOwn stageCount touchpointCount
      preview { name touchpoints { name kind channel channelKind } }
    }
  }
`)

export const SaveAsTemplateMutation = graphql(`
  mutation SaveAsTemplate($input: SaveAsTemplateInput!) {
    saveAsTemplate(input: $input) {
      template { key name }
      userErrors { code message field ... on InputError { params } }
    }
  }
`)

export const DeleteTemplateMutation = graphql(`
  mutation DeleteTemplate($input: DeleteTemplateInput!) {
    deleteTemplate(input: $input) {
      deletedKey
      userErrors { code message field ... on InputError { params } }
    }
  }
`)

export const DuplicateJourneyMutation = graphql(`
  mutation DuplicateJourney($input: DuplicateJourneyInput!) {
    duplicateJourney(input: $input) {
      journey { id key }
      userErrors { code message field ... on InputError { params } }
    }
  }
`)

export const DeleteJourneyMutation = graphql(`
  mutation DeleteJourney($input: DeleteJourneyInput!) {
    deleteJourney(input: $input) {
      deletedJourneyId
      userErrors { code message field ... on InputError { params } }
    }
  }
`)

export type Template = ResultOf<typeof TemplatesQuery>['templates'][number]
