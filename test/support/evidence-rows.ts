import type { TestApi } from './start-api.ts'
import pg from 'pg'
import { v7 as uuid } from 'uuid'

/** Where evidence stands: a line, a touchpoint ('' for the journey itself), a metric and its version. */
export interface Place {
  line: string
  touchpoint: string
  metric: string
  version?: number
}

/** Puts evidence into the tables directly, as somebody whom no policy binds. */
export class EvidenceRows {
  readonly #api: TestApi

  constructor(api: TestApi) {
    this.#api = api
  }

  /** Answers of one day; null is an absent one. */
  async answers({ line, touchpoint, metric, version = 1 }: Place, day: string, values: (number | null)[], { source = 'survey', segments = {} } = {}): Promise<void> {
    const batch = await this.#batch(line, source)
    await this.#query('select masir_ensure_answer_month($1)', [day])
    const ids = values.map(() => uuid())
    await this.#query(`
      insert into submissions (workspace_id, id, evidence_line_id, batch_id, day, source, identity, segments)
      select $1, id, $2, $3, $4, $5, id::text, $6 from unnest($7::uuid[]) as id`, [this.#workspaceId, line, batch, day, source, segments, ids])
    await this.#query(`
      insert into answers (workspace_id, submission_id, evidence_line_id, batch_id, day, touchpoint_key, metric_key, metric_version, value, absence)
      select $1, id, $2, $3, $4, $5, $6, $7, value, case when value is null then 'NO_ANSWER' end from unnest($8::uuid[], $9::float8[]) as a (id, value)`, [this.#workspaceId, line, batch, day, touchpoint, metric, version, ids, values])
  }

  /** What somebody typed in for a period, in one of the three forms. */
  async entry({ line, touchpoint, metric, version = 1 }: Place, from: string, to: string, n: number, form: { hits?: number, points?: Record<string, number>, mean?: number }, source = 'monthly report'): Promise<void> {
    const batch = await this.#batch(line, source)
    await this.#query(`
      insert into aggregate_entries (workspace_id, id, evidence_line_id, batch_id, touchpoint_key, metric_key, metric_version, period_from, period_to, source, n, hits, points, mean, entered_by)
      values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $2)`, [this.#workspaceId, uuid(), line, batch, touchpoint, metric, version, from, to, source, n, form.hits, form.points, form.mean])
  }

  async dimension(key: string, label: string, values: Record<string, string>): Promise<void> {
    await this.#query('insert into segment_dimensions (workspace_id, key, label) values ($1, $2, $3)', [this.#workspaceId, key, label])
    for (const [position, [value, words]] of Object.entries(values).entries())
      await this.#query('insert into segment_values (workspace_id, dimension_key, value, label, position) values ($1, $2, $3, $4, $5)', [this.#workspaceId, key, value, words, position])
  }

  get #workspaceId(): string {
    return this.#api.viewer.workspace.id
  }

  async #batch(line: string, source: string): Promise<string> {
    const id = uuid()
    await this.#query(`insert into batches (workspace_id, id, evidence_line_id, kind, source, batch_key, created_by) values ($1, $2, $3, 'API', $4, $5, $2)`, [this.#workspaceId, id, line, source, id])
    return id
  }

  async #query(sql: string, values: unknown[]): Promise<void> {
    const client = new pg.Client({ connectionString: this.#api.database.superuserUrl })
    await client.connect()
    try {
      await client.query(sql, values)
    }
    finally {
      await client.end()
    }
  }
}
