import type { VariablesOf } from '../../../app/graphql.ts'
import type { previewQuery } from './preview.query.ts'

export type ImportMapping = VariablesOf<typeof previewQuery>['input']['mapping']
export type MappedColumn = ImportMapping['columns'][number]
export type ReasonText = NonNullable<MappedColumn['reasons']>[number]
