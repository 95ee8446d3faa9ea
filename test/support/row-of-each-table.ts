import type pg from 'pg'
import { v7 as uuid } from 'uuid'

type Row = Record<string, unknown>

const id = uuid()
const thing = { journey_id: id, key: 'a', order_key: 'a0' }
const evidence = { evidence_line_id: id, batch_id: id }
const answer = { ...evidence, day: '2017-05-01', touchpoint_key: '', metric_key: 'M', metric_version: 1, value: 1 }

/** One storable row of every table that has a workspace, in an order that satisfies their references. */
export const rowOfEachTable: Record<string, Row> = {
  workspaces: { name: 'A' },
  members: { id, name: 'A', role: 'OWNER' },
  journeys: { id, key: 'a', name: 'A', evidence_line_id: id },
  channels: { ...thing, name: 'A', kind: 'PHONE' },
  personas: { ...thing, name: 'A' },
  lanes: { ...thing, name: 'A', kind: 'TEXT' },
  stages: { ...thing, name: 'A' },
  touchpoints: { ...thing, stage_key: 'a', name: 'A', kind: 'SUPPORT' },
  transitions: { journey_id: id, key: 'a', from_key: 'a', to_key: 'b' },
  needs: { ...thing, touchpoint_key: 'a', text: 'A', kind: 'OTHER', importance: 'LOW' },
  notes: { ...thing, touchpoint_key: 'a', text: 'A', kind: 'PAIN' },
  metric_cards: { ...thing, metric_key: 'CSAT_5' },
  journey_edits: { journey_id: id, revision: 1, edit_list_id: id, author_id: id, edits: [], changes: [], answer: {} },
  journey_templates: { id, name: 'A', preview: [], map: {}, created_by: id },
  metric_definitions: { id, key: 'M', version: 1, family: 'CUSTOM', name: {}, question: {}, scale_min: 1, scale_max: 5, direction: 'HIGHER_BETTER', aggregation: 'MEAN' },
  segment_dimensions: { key: 'a', label: 'A' },
  segment_values: { dimension_key: 'a', value: '1', label: 'A' },
  batches: { id, evidence_line_id: id, kind: 'API', source: 's', batch_key: 'a', created_by: id },
  submissions: { ...evidence, id, day: '2017-05-01', source: 's', identity: 'a' },
  answers: { ...answer, submission_id: id },
  answers_2017_05: { ...answer, submission_id: uuid() },
  verbatims: { ...evidence, id, submission_id: id, day: '2017-05-01', touchpoint_key: '', kind: 'TEXT', text: 'A', source: 's' },
  aggregate_entries: { ...evidence, id, touchpoint_key: '', source: 's', metric_key: 'M', metric_version: 1, period_from: '2017-04-01', period_to: '2017-07-01', n: 1, hits: 1, entered_by: id },
  uploads: { id, file_name: 'a.csv', bytes: 1, created_by: id, expires_at: '2037-01-01' },
  upload_chunks: { upload_id: id, position: 0, data: '\\x00' },
  import_mappings: { id, journey_id: id, name: 'A', mapping: {} },
  import_jobs: { id, journey_id: id, evidence_line_id: id, upload_id: id, file_name: 'a.csv', source: 's', mapping: {}, target: {}, state: 'DONE', created_by: id },
  improvement_actions: { id, journey_id: id, touchpoint_key: 'a', what: 'A', state: 'PLANNED', created_by: id },
  decisions: { id, journey_id: id, text: 'A', decided_on: '2017-05-01', created_by: id },
}

/** Puts the rows into a workspace, as somebody whom no policy binds. */
export async function insertRowOfEachTable(superuser: pg.Client, workspaceId: string): Promise<void> {
  for (const [table, row] of Object.entries(rowOfEachTable)) {
    const values = { ...row, workspace_id: workspaceId }
    const columns = Object.keys(values).join()
    await superuser.query(`insert into ${table} (${columns}) select ${columns} from jsonb_populate_record(null::${table}, $1)`, [JSON.stringify(values)])
  }
}
