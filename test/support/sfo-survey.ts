import { existsSync, readFileSync } from 'node:fs'
import pg from 'pg'
import { v7 as uuid } from 'uuid'

/** The survey and its independent recounts, where they lie beside the project. */
const folder = new URL('../../../shared/data/sfo_survey/', import.meta.url)
export const hasSfoSurvey = existsSync(new URL('reference_demo.json', folder))

export interface ReferenceReading {
  n: number
  mean: number | null
  dist: Record<string, number>
  left_out?: Record<string, number>
  top2?: number
  nps?: number | null
}

export interface SfoMap {
  stages: { key: string, name: string, touchpoints: { key: string, name: string, kind: string, metrics: SfoMetric[] }[] }[]
  outcomes: SfoMetric[]
  dimensions: { key: string, column: string }[]
}

interface SfoMetric {
  column: string
  metric: string
  asks?: string
}

export function sfoFile<T>(name: string): T {
  return JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as T
}

export function sfoMap(): SfoMap {
  return sfoFile('demo_journey.json')
}

interface Answer { touchpoint_key: string, metric_key: string, value: number | null, absence: string | null }
interface Submission { id: string, day: string, segments: Record<string, string>, answers: Answer[] }

/** Stores a year's answers as they stand in the file, without the import, as somebody whom no policy binds. */
export async function insertSfoSurvey(superuserUrl: string, workspaceId: string, line: string, year: 2016 | 2017): Promise<void> {
  const [header, ...rows] = readCsv(readFileSync(new URL(`${year}_SFO_Customer_Survey_20250817.csv`, folder), 'utf8'))
  const submissions = rows.map(row => submissionOf(new Map(header!.map((name, index) => [name, row[index]!])), year))
  const client = new pg.Client({ connectionString: superuserUrl })
  await client.connect()
  try {
    await client.query('select masir_ensure_answer_month($1)', [`${year}-05-01`])
    await client.query(`
      insert into submissions (workspace_id, id, evidence_line_id, batch_id, day, source, identity, segments)
      select $1, id, $2, $2, day, $3, id::text, segments from jsonb_to_recordset($4) as s(id uuid, day date, segments jsonb)`, [workspaceId, line, `SFO ${year}`, JSON.stringify(submissions)])
    await client.query(`
      insert into answers (workspace_id, submission_id, evidence_line_id, batch_id, day, touchpoint_key, metric_key, metric_version, value, absence)
      select $1, s.id, $2, $2, s.day, a.touchpoint_key, a.metric_key, 1, a.value, a.absence
      from jsonb_to_recordset($3) as s(id uuid, day date, answers jsonb),
        jsonb_to_recordset(s.answers) as a(touchpoint_key text, metric_key text, value float8, absence text)`, [workspaceId, line, JSON.stringify(submissions)])
    await client.query('analyze submissions, answers')
  }
  finally {
    await client.end()
  }
}

function submissionOf(row: Map<string, string>, year: number): Submission {
  const { stages, outcomes, dimensions } = sfoMap()
  const asked = [...outcomes.map(metric => ({ ...metric, touchpoint: '' })), ...stages.flatMap(({ touchpoints }) =>
    touchpoints.flatMap(({ key, metrics }) => metrics.map(metric => ({ ...metric, touchpoint: key }))))]
  return {
    id: uuid(),
    day: dayOf(row.get('INTDATE')!, year),
    segments: Object.fromEntries(dimensions.map(({ key, column }) => [key, row.get(column)!])),
    answers: asked.flatMap(({ touchpoint, metric, column }) =>
      row.has(column) ? [{ touchpoint_key: touchpoint, metric_key: metric, ...valueOf(row.get(column)!, metric) }] : []),
  }
}

/** 2016 holds "05/11/2016 12:00:00 AM", 2017 the day of May. */
function dayOf(text: string, year: number): string {
  const [month, day] = year === 2016 ? text.split('/') : ['05', text]
  return `${year}-${month}-${day!.padStart(2, '0')}`
}

function valueOf(text: string, metric: string): Pick<Answer, 'value' | 'absence'> {
  const points = metric === 'NPS' ? /^(?:\d|10)$/ : /^[1-5]$/
  if (points.test(text))
    return { value: Number(text), absence: null }
  return { value: null, absence: metric !== 'NPS' && text === '6' ? 'NOT_APPLICABLE' : 'NO_ANSWER' }
}

function readCsv(text: string): string[][] {
  return text.trimEnd().split('\n').map(line =>
    [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain]) => quoted?.replaceAll('""', '"') ?? plain!))
}
