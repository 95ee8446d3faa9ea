import { gzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { useApi } from '../support/start-api.ts'

const api = useApi()

const ask = (query: string, variables?: Record<string, unknown>) => api.ask(query, variables)

async function post(payload: string | Buffer, headers: Record<string, string> = { 'content-type': 'application/json' }) {
  const response = await api.app.inject({ method: 'POST', url: '/graphql', headers, payload })
  return { status: response.statusCode, type: String(response.headers['content-type']), body: response.body }
}

describe('an operation past a limit is refused before anything is executed', () => {
  const nested = (depth: number) => `{ journeys { ${'edges { node { stages { touchpoints { stage { touchpoints { '.repeat(depth)} key ${'} } } } } }'.repeat(depth)} } }`
  const bomb = `{ viewer { ...f0 } } ${Array.from({ length: 18 }, (_, i) => `fragment f${i} on Viewer { ...f${i + 1} ...f${i + 1} }`).join(' ')} fragment f18 on Viewer { can }`

  it.for([
    ['nested too deep', nested(3), /depth limit of 12/i],
    ['31 aliases', `{ ${Array.from({ length: 31 }, (_, i) => `a${i}: viewer { can }`).join(' ')} }`, /aliases limit of 30/i],
    ['too many tokens', `{ viewer { ${'can '.repeat(2100)} } }`, /more that 2000 tokens/i],
    ['20,000 braces', '{'.repeat(20_000), /tokens|Expected Name/i],
    ['six operations', 'query a { viewer { can } }'.repeat(6).replaceAll(/query a/g, (_, at: number) => `query a${at}`), /hold 5 operations/],
    ['fragments in a circle', '{ viewer { ...a } } fragment a on Viewer { ...b } fragment b on Viewer { ...a }', /itself/],
    ['a page of 99,999', '{ journeys(first: 99999) { totalCount } }', /would cost|1 to 100/],
    ['a page of none', '{ journeys(first: 0) { totalCount } }', /1 to 100/],
    ['six root fields of a mutation', `mutation { ${Array.from({ length: 6 }, (_, i) => `a${i}: updateWorkspace(input: {}) { userErrors { code } }`).join(' ')} }`, /5 root fields/],
    ['six root fields in a fragment', `mutation { ...all } fragment all on Mutation { ${Array.from({ length: 6 }, (_, i) => `a${i}: updateWorkspace(input: {}) { userErrors { code } }`).join(' ')} }`, /5 root fields/],
    ['unknown directives', '{ viewer @a @b @c @d @e @f @g @h { can } }', /Unknown directive/],
  ] as const)('%s', async ([, query, complaint]) => {
    const { status, errors, data } = await ask(query)
    expect(data ?? null).toBeNull()
    expect([200, 400]).toContain(status)
    expect(errors!.length).toBeLessThanOrEqual(5)
    expect(errors!.map(({ message }) => message).join()).toMatch(complaint)
    expect(errors![0]!.extensions.code).toMatch(/BAD_USER_INPUT|GRAPHQL_PARSE_FAILED|GRAPHQL_VALIDATION_FAILED/)
  })

  it('a fragment bomb is answered at once', async () => {
    const before = performance.now()
    await ask(bomb)
    expect(performance.now() - before).toBeLessThan(3000)
  })

  it('a body of 300 KB, packed or not', async () => {
    const body = JSON.stringify({ query: '{ viewer { can } }', variables: { a: 'x'.repeat(300_000) } })
    expect((await post(body)).status).toBe(413)
    const packed = await post(gzipSync(body), { 'content-type': 'application/json', 'content-encoding': 'gzip' })
    expect(packed.status).toBeGreaterThanOrEqual(400)
    expect(packed.status).toBeLessThan(500)
  })

  it('an input nested 50 deep', async () => {
    const deep = Array.from({ length: 50 }).reduce<object>(inner => ({ a: inner }), {})
    const { errors } = await ask('mutation($input: UpdateWorkspaceInput!) { updateWorkspace(input: $input) { userErrors { code } } }', { input: deep })
    expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
  })
})

describe('a wrong request is answered in JSON and tells nothing of the inside', () => {
  it.for([
    ['malformed JSON', '{bad', {}],
    ['an array of operations', '[{"query":"{ viewer { can } }"}]', {}],
    ['text', 'query=1', { 'content-type': 'text/plain' }],
    ['a number that JSON cannot hold', '{"query":"query($a: Float) { viewer { can } }","variables":{"a":1e309}}', {}],
  ] as const)('%s', async ([, body, headers]) => {
    const answer = await post(body, { 'content-type': 'application/json', ...headers })
    expect(answer.status).toBeGreaterThanOrEqual(400)
    expect(answer.status).toBeLessThan(500)
    expect(answer.type).toMatch(/json/)
    expect(answer.body).not.toMatch(/node_modules|at .*\.ts|stack/)
  })

  it('a misspelt field is not completed', async () => {
    const { errors, status } = await ask('{ viewr { can } }')
    expect(status).toBe(400)
    expect(errors![0]!.message).not.toMatch(/Did you mean/)
  })

  it('text that could not be stored is refused', async () => {
    for (const name of ['a\0b', 'a\uD800b']) {
      const { errors } = await ask('mutation($name: String) { updateWorkspace(input: { name: $name }) { userErrors { code } } }', { name })
      expect(errors![0]!.extensions.code).toBe('BAD_USER_INPUT')
    }
  })

  it('a fault is masked behind an id', async () => {
    const { em } = api.services.orm
    const fork = em.fork.bind(em)
    em.fork = () => {
      throw new Error('select * from secret in /srv/app/x.ts')
    }
    const response = await post('{"query":"{ viewer { can } }"}')
    em.fork = fork
    expect(response.status).toBe(500)
    expect(response.body).not.toMatch(/secret|srv/)
  })

  it('a mutation by GET and a GET without the preflight header are refused', async () => {
    const mutation = await api.app.inject({ url: '/graphql?query=mutation{updateWorkspace(input:{}){userErrors{code}}}', headers: { 'apollo-require-preflight': '1' } })
    expect(mutation.statusCode).toBe(405)
    const plain = await api.app.inject({ url: '/graphql?query={viewer{can}}' })
    expect(plain.statusCode).toBe(400)
  })
})

describe('a page of another site', () => {
  it('may send nothing here', async () => {
    const answer = await post('{"query":"{ viewer { can } }"}', { 'content-type': 'application/json', 'origin': 'https://evil.example' })
    expect(answer.status).toBe(403)
  })

  it('may not open a socket', async () => {
    const url = `${(await api.app.listen({ port: 0, host: '127.0.0.1' })).replace('http', 'ws')}/graphql`
    const refusal = await new Promise<string>((resolve) => {
      const socket = new WebSocket(url, 'graphql-transport-ws', { origin: 'https://evil.example' })
      socket.on('error', error => resolve(error.message))
      socket.on('open', () => resolve('open'))
    })
    expect(refusal).toMatch(/403/)
  })

  it('may not point a name of its own at this machine', async () => {
    const answer = await post('{"query":"{ viewer { can } }"}', { 'content-type': 'application/json', 'host': 'evil.example' })
    expect(answer.status).toBe(421)
  })
})

describe('a mutation\'s root fields', () => {
  it('are transactions of their own: what one refuses leaves the other done', async () => {
    const { data } = await ask(`mutation {
      good: updateWorkspace(input: { name: "Kept" }) { workspace { name } userErrors { code } }
      bad: updateWorkspace(input: { name: "Lost", suppressBelow: 99 }) { workspace { name } userErrors { code field ... on InputError { params } } }
    }`)
    expect(data.good.workspace.name).toBe('Kept')
    expect(data.bad).toEqual({ workspace: null, userErrors: [{ code: 'OUT_OF_RANGE', field: ['input', 'suppressBelow'], params: { min: 3, max: 10 } }] })
    expect((await ask('{ viewer { workspace { name } } }')).data.viewer.workspace.name).toBe('Kept')
  })
})
