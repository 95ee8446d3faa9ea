import type { Viewer } from '../access/viewer.ts'
import type { OperationContext, Services } from '../graphql/request-context.ts'
import type { DrawnJourney } from './drawn-journey.ts'
import type { SurveyWords, SurveyYear } from './sfo-mapping.ts'
import { setTimeout } from 'node:timers/promises'
import { addDays } from '@masir/schema'
import { encodeNodeId } from '../graphql/node-id.ts'
import { findImportJob, ImportJob, receiveUpload, startImport } from '../modules/evidence/index.ts'
import { Journey } from '../modules/journey/index.ts'
import { asViewer } from './demo-context.ts'
import { readDemoFile, streamDemoFile } from './demo-file.ts'
import { drawJourney } from './draw-journey.ts'
import { recordDeeds } from './record-deeds.ts'
import { recordOnlineOrder } from './record-online-order.ts'
import { surveyMapping } from './sfo-mapping.ts'

export interface DemoOptions {
  /** Takes one plain line for the person who started Masir. */
  say: (line: string) => void
  /** Ends the waiting; what was ordered goes on at the next start. */
  signal?: AbortSignal
  /** The day that the Persian journey's months are before. */
  today?: string
}

interface Survey { year: SurveyYear, uploadId: string }

const years: readonly SurveyYear[] = [2016, 2017]
const askEvery = 300

/**
 * Puts the demo into a workspace that never had a journey: two surveys of an airport through the import that any file
 * goes through, and a small journey in Persian. All that is drawn and ordered is one transaction, and imports go on
 * where they stopped, so a start that is killed anywhere leaves either nothing or a demo that completes itself.
 */
export async function loadDemo(services: Services, viewer: Viewer, options: DemoOptions): Promise<void> {
  const isNew = !await asViewer(services, viewer, hasHadJourneys)
  if (isNew) {
    options.say('Loading the demo: two surveys of San Francisco International Airport, and a journey in Persian …')
    const surveys = await uploadSurveys(services, viewer)
    options.signal?.throwIfAborted()
    await asViewer(services, viewer, context => drawDemo(context, surveys, options.today ?? new Date().toISOString().slice(0, 10)))
  }
  for (const job of await asViewer(services, viewer, unfinishedSurveys))
    await follow(services, viewer, job, options)
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

async function drawDemo(context: OperationContext, surveys: readonly Survey[], today: string): Promise<void> {
  const onlineOrder = await drawJourney(context, await readDemoFile<DrawnJourney>('online-order/journey.json'), addDays(today, -3))
  await recordOnlineOrder(context, onlineOrder, today)
  await recordDeeds(context, onlineOrder, 'online-order', today)
  const words = await readSurveyWords()
  const journeyId = await drawJourney(context, words.journey, addDays(today, 30))
  await recordDeeds(context, journeyId, 'sfo', today)
  for (const { year, uploadId } of surveys)
    await startImport(context, { journeyId, uploadId, source: sourceOf(year), mapping: surveyMapping(year, words), saveMappingAs: sourceOf(year) })
}

function sourceOf(year: SurveyYear): string {
  return `SFO customer survey ${year}`
}

function unfinishedSurveys({ em, viewer }: OperationContext): Promise<ImportJob[]> {
  const where = { workspaceId: viewer.workspace.id, state: { $in: ['QUEUED', 'RUNNING'] as const }, source: { $in: years.map(sourceOf) } }
  return em.find(ImportJob, where as object, { orderBy: { createdAt: 'asc', id: 'asc' } })
}

async function readSurveyWords(): Promise<SurveyWords> {
  return {
    journey: await readDemoFile('sfo/journey.json'),
    dimensions: await readDemoFile('sfo/segments.json'),
    reasons: await readDemoFile('sfo/reasons-2017.json'),
  }
}

/** Says how far an import is until it has ended. */
async function follow(services: Services, viewer: Viewer, { id, source }: ImportJob, { say, signal }: DemoOptions): Promise<void> {
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
    await setTimeout(askEvery, undefined, { signal })
  }
}
