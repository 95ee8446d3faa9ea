import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'

export const leftOutFragment = graphql(`
  fragment LeftOutCells on ImportLeftOut @_unmask { reason column count lines examples }
`)

export const previewQuery = graphql(`
  query ImportPreview($input: PreviewImportInput!) {
    previewImport(input: $input) {
      rows
      submissions
      answers
      verbatims
      alreadyKnown
      period { from to }
      leftOut { ...LeftOutCells }
      columns { header answers leftOut { reason count } }
      userErrors { code message field ... on InputError { params } }
    }
  }
`, [leftOutFragment])

export type ImportPreview = ResultOf<typeof previewQuery>['previewImport']
export type LeftOutCells = ResultOf<typeof leftOutFragment>
