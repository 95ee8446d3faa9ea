import type { ResultOf } from '../../../app/graphql.ts'
import { graphql } from '../../../app/graphql.ts'
import { leftOutFragment } from './preview.query.ts'

export const jobFragment = graphql(`
  fragment ImportJobFields on ImportJob @_unmask {
    id
    state
    fileName
    source
    rowsTotal
    rowsRead
    submissions
    known
    answers
    verbatims
    createdAt
    finishedAt
    leftOut { ...LeftOutCells }
    failure { code message ... on InputError { params } }
  }
`, [leftOutFragment])

export const startImportMutation = graphql(`
  mutation StartImport($input: StartImportInput!) {
    startImport(input: $input) {
      importJob { ...ImportJobFields }
      userErrors { code message field ... on InputError { params } }
    }
  }
`, [jobFragment])

export const cancelImportMutation = graphql(`
  mutation CancelImport($id: ID!) {
    cancelImport(id: $id) {
      importJob { ...ImportJobFields }
      userErrors { code message ... on InputError { params } }
    }
  }
`, [jobFragment])

export const takeBackImportMutation = graphql(`
  mutation TakeBackImport($id: ID!) {
    takeBack(input: { importJobId: $id }) {
      submissions
      answers
      userErrors { code message ... on InputError { params } }
    }
  }
`)

export const importJobQuery = graphql(`
  query ImportJob($id: ID!) { importJob(id: $id) { ...ImportJobFields } }
`, [jobFragment])

export const importProgressSubscription = graphql(`
  subscription ImportProgress($id: ID!) { importProgress(id: $id) { ...ImportJobFields } }
`, [jobFragment])

export const importJobsQuery = graphql(`
  query ImportJobs($journeyId: ID!, $after: String) {
    importJobs(journeyId: $journeyId, first: 20, after: $after) {
      edges { cursor node { ...ImportJobFields } }
      pageInfo { hasNextPage endCursor }
      totalCount
    }
  }
`, [jobFragment])

export type Job = ResultOf<typeof jobFragment>

/** It still changes by itself. */
export function isUnderway({ state }: Pick<Job, 'state'>): boolean {
  return state === 'QUEUED' || state === 'RUNNING'
}
