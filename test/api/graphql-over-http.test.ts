import { auditServer } from 'graphql-http'
import { expect, it } from 'vitest'
import { useApi } from '../support/start-api.ts'

const api = useApi()

/**
 * The specification would like 200 here for clients that accept only application/json.
 * We answer 400 to every client: a request that was not executed must not look like one that was.
 */
const decidedOtherwise = ['572B', 'FDE2', '7B9B']

it('GraphQL over HTTP is spoken as its specification says', async () => {
  const url = `${await api.app.listen({ port: 0, host: '127.0.0.1' })}/graphql`
  const withPreflight: typeof fetch = (input, init) =>
    fetch(input, { ...init, headers: { ...init?.headers as Record<string, string>, 'apollo-require-preflight': 'true' } })
  const results = await auditServer({ url, fetchFn: withPreflight })
  const failed = results.filter(({ status }) => status === 'error' || status === 'warn')
  expect(results).toHaveLength(61)
  expect(failed.map(({ id }) => id)).toEqual(decidedOtherwise)
  expect(failed.filter(({ status }) => status === 'error')).toEqual([])
})
