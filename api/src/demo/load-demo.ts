import type { Viewer } from '../access/viewer.ts'
import type { OperationContext, Services } from '../graphql/request-context.ts'
import type { ImportJob } from '../modules/evidence/index.ts'
import type { DrawnJourney } from './drawn-journey.ts'
import type { SurveyWords, SurveyYear } from './sfo-mapping.ts'
import { setTimeout } from 'node:timers/promises'
import { encodeNodeId } from '../graphql/node-id.ts'
import { findImportJob, receiveUpload, startImport } from '../modules/evidence/index.ts'
import { Journey } from '../modules/journey/index.ts'
import { asViewer } from './demo-context.ts'
import { readDemoFile, streamDemoFile } from './demo-file.ts'
import { drawJourney } from './draw-journey.ts'
import { recordOnlineOrder } from './record-online-order.ts'
import { surveyMapping } from './sfo-mapping.ts'

/** Takes one plain line for the person who started Masir. */
export type Say = (line: string) => void

interface Survey { year: SurveyYear, uploadId: string }

const years: readonly SurveyYear[] = [2016, 2017]
const askEvery = 300

/**
 * Puts the demo into a workspace that never had a journey: two surveys of an airport through the import that any file
 * goes through, and a small journey in Persian. All that is drawn and ordered is one transaction, and imports go on
 * where they stopped, so a start that is killed anywhere leaves either nothing or a demo that completes itself.
 */
export async function loadDemo(services: Services, viewer: Viewer, say: Say, today = new Date().toISOString().slice(0, 10)): Promise<void> {
  if (await asViewer(services, viewer, hasHadJourneys))
    return
  say('Loading the demo: two surveys of San Francisco International Airport, and a journey in Persian …')
  const surveys = await uploadSurveys(services, viewer)
  const jobs = await asViewer(services, viewer, context => drawDemo(context, surveys, today))
  for (const job of jobs)
    await follow(services, viewer, job, say)
}

/** Deleted ones count: who deletes the demo does not want it back. */
async function hasHadJourneys({ em, viewer }: OperationContext): Promise<boolean> {
  return await em.count(Journey, { workspaceId: viewer.workspace.id }) > 0
}

async function uploadSurveys(services: Services, viewer: Viewer): Promise<Survey[]> {
  const surveys: Survey[] = []
  for (const year of years) {
    const fileName = `${year}_SFO_Customer_Survey_20250817.csv`
    surveys.push({ year, uploadId: await receiveUpload(services, viewer, fileName, streamDemoFile(`sfo/${fileName}`)) })
  }
  return surveys
}

async function drawDemo(context: OperationContext, surveys: readonly Survey[], today: string): Promise<ImportJob[]> {
  const onlineOrder = await drawJourney(context, await readDemoFile<DrawnJourney>('online-order/journey.json'))
  await recordOnlineOrder(context, onlineOrder, today)
  const words = await readSurveyWords()
  const journeyId = await drawJourney(context, words.journey)
  const jobs: ImportJob[] = []
  for (const { year, uploadId } of surveys) {
    const source = `SFO customer survey ${year}`
    jobs.push(await startImport(context, { journeyId, uploadId, source, mapping: surveyMapping(year, words), saveMappingAs: source }))
  }
  return jobs
}

async function readSurveyWords(): Promise<SurveyWords> {
  return {
    journey: await readDemoFile('sfo/journey.json'),
    dimensions: await readDemoFile('sfo/segments.json'),
    reasons: await readDemoFile('sfo/reasons-2017.json'),
  }
}

/** Says how far an import is until it has ended. */
async function follow(services: Services, viewer: Viewer, { id, source }: ImportJob, say: Say): Promise<void> {
  let told = -1
  for (;;) {
    const job = await asViewer(services, viewer, context => findImportJob(context, encodeNodeId('ImportJob', id)))
    if (!job || !['QUEUED', 'RUNNING'].includes(job.state))
      return say(job?.state === 'DONE' ? `  ${source}: ${job.answers} answers of ${job.submissions} passengers.` : `  ${source}: not imported. ${job?.fault?.message ?? ''}`)
    const percent = job.rowsTotal === 0 ? 0 : Math.floor(100 * job.rowsRead / job.rowsTotal)
    if (percent >= told + 25) {
      say(`  ${source}: ${percent} %`)
      told = percent
    }
    await setTimeout(askEvery)
  }
}
