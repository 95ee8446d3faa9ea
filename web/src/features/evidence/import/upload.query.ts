import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'

export const uploadQuery = graphql(`
  query UploadedFile($id: ID!, $journeyId: ID!, $encoding: String, $delimiter: String) {
    upload(id: $id, journeyId: $journeyId, encoding: $encoding, delimiter: $delimiter) {
      id
      fileName
      bytes
      encoding
      delimiter
      rows
      columns {
        index
        header
        occurrence
        samples
        distinct { value count }
        filled
        role
        touchpointKey
        metricKey
        dateOrder
        dimensionKey
      }
      savedMapping { id name mapping matched renamed { was is } missing }
      userErrors { code message ... on InputError { params } }
    }
  }
`)

export type Upload = NonNullable<ResultOf<typeof uploadQuery>['upload']>
/** How somebody says that the file is to be read; null where the guess stands. */
export interface FileFormat { encoding: string | null, delimiter: string | null }
export type Column = Upload['columns'][number]
