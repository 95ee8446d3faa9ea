import type { FastifyInstance } from 'fastify'
import type { Services, Viewer } from '../../api/src/index.ts'
import type { TestDatabase } from './postgres.ts'
import { afterAll, beforeAll } from 'vitest'
import { buildServer, ensureWorkspace, openServices } from '../../api/src/index.ts'
import { createDatabase } from './postgres.ts'

export interface Answer<Data = Record<string, any>> {
  status: number
  data: Data
  errors?: { message: string, path?: (string | number)[], extensions: { code: string } }[]
}

/** The product's own server on a database of its own, asked without a network. */
export class TestApi {
  app!: FastifyInstance
  services!: Services
  database!: TestDatabase
  viewer!: Viewer
  /** Statements since the last `ask`, those that open and close transactions left out. */
  statements: string[] = []

  async start(): Promise<void> {
    this.database = await createDatabase()
    this.services = await openServices(this.database.url, sql => this.#hear(sql))
    this.viewer = await ensureWorkspace(this.services)
    this.app = await buildServer(this.services, { logLevel: 'silent' })
  }

  async stop(): Promise<void> {
    await this.app.close()
    await this.database.drop()
  }

  async ask<Data = Record<string, any>>(query: string, variables: Record<string, unknown> = {}, headers: Record<string, string> = {}): Promise<Answer<Data>> {
    this.statements = []
    const response = await this.app.inject({ method: 'POST', url: '/graphql', headers, payload: { query, variables } })
    return { status: response.statusCode, ...response.json() }
  }

  /** The data of an answer that must have no errors. */
  async data<Data = Record<string, any>>(query: string, variables: Record<string, unknown> = {}): Promise<Data> {
    const { data, errors } = await this.ask<Data>(query, variables)
    if (errors)
      throw new Error(errors.map(({ message, path }) => `${path?.join('.')}: ${message}`).join('\n'))
    return data
  }

  #hear(line: string): void {
    const sql = line.replace(/^\[query\] /, '')
    if (!/^(?:start transaction|begin|commit|rollback|set local|select set_config|savepoint|release)/.test(sql))
      this.statements.push(sql)
  }
}

/** One server for the tests of a file. */
export function useApi(): TestApi {
  const api = new TestApi()
  beforeAll(() => api.start())
  afterAll(() => api.stop())
  return api
}
