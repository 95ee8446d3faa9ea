import type { TestApi } from './start-api.ts'
import pg from 'pg'
import { v7 as uuid } from 'uuid'
import { insertSfoSurvey, sfoMap } from './sfo-survey.ts'

/** The edits that draw the survey's journey: stages, touchpoints, metric cards, outcomes. */
function sfoEdits(): object[] {
  const { stages, outcomes } = sfoMap()
  const cards = (touchpoint: string | null, metrics: { metric: string, asks?: string }[]) =>
    metrics.map(({ metric, asks }) => ({ addMetricCard: { key: `${touchpoint ?? 'outcome'}-${metric}`, touchpoint, metric, asks } }))
  return [
    ...stages.flatMap(stage => [
      { addStage: { key: stage.key, name: stage.name } },
      ...stage.touchpoints.flatMap(({ key, name, kind, metrics }) => [{ addTouchpoint: { key, stage: stage.key, name, kind } }, ...cards(key, metrics)]),
    ]),
    ...cards(null, outcomes),
  ]
}

/** Draws the survey's journey through the API. */
export async function drawSfoJourney(api: TestApi, key = 'sfo'): Promise<string> {
  const { createJourney } = await api.data(`mutation ($input: CreateJourneyInput!) { createJourney(input: $input) { journey { id revision } userErrors { message } } }`, { input: { name: `SFO ${key}`, key } })
  const { id, revision } = createJourney.journey
  const { editJourney } = await api.data(`mutation ($input: EditJourneyInput!) { editJourney(input: $input) { userErrors { code message } } }`, {
    input: { journeyId: id, editListId: uuid(), baseRevision: revision, edits: sfoEdits() },
  })
  if (editJourney.userErrors.length > 0)
    throw new Error(JSON.stringify(editJourney.userErrors))
  return id
}

/** Stores both years' answers on the line of the journey with this key. */
export async function surveySfoJourney(api: TestApi, key = 'sfo'): Promise<void> {
  const line = await lineOf(api, key)
  for (const year of [2016, 2017] as const)
    await insertSfoSurvey(api.database.superuserUrl, api.viewer.workspace.id, line, year)
}

export async function lineOf(api: TestApi, key: string): Promise<string> {
  const client = new pg.Client({ connectionString: api.database.superuserUrl })
  await client.connect()
  const { rows } = await client.query<{ line: string }>('select evidence_line_id as line from journeys where key = $1', [key])
  await client.end()
  return rows[0]!.line
}
