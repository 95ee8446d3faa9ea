import type { ColumnRole, DateOrder } from '@masir/schema'
import type { TestApi } from './start-api.ts'
import { setTimeout } from 'node:timers/promises'

export interface TestMapping {
  encoding?: string
  delimiter?: string
  dateOrder?: DateOrder
  dayColumn?: string
  fixedYear?: number
  fixedMonth?: number
  fixedDay?: string
  timeZone?: string
  columns: {
    header: string
    occurrence?: number
    role: ColumnRole
    touchpoint?: string
    metric?: string
    notApplicable?: string[]
    noAnswer?: string[]
    dimension?: string
    dimensionLabel?: string
    values?: { value: string, label: string, to?: string }[]
    reasons?: { code: string, text: string, negative?: boolean }[]
  }[]
}

export interface LeftOut { reason: string, column: string | null, count: number, lines: number[], examples: string[] }

export interface Fault { code: string, message: string, field: string[] | null, params: Record<string, unknown> | null }

export interface Job {
  id: string
  state: string
  rowsTotal: number
  rowsRead: number
  submissions: number
  known: number
  answers: number
  verbatims: number
  leftOut: LeftOut[]
  failure: Fault | null
}

export const leftOutFields = 'leftOut { reason column count lines examples }'
export const faultFields = 'code message field ... on InputError { params }'
export const jobFields = `id state fileName source rowsTotal rowsRead submissions known answers verbatims ${leftOutFields} failure { ${faultFields} } createdAt finishedAt`

/** Sends a file as a browser's form does. */
export async function upload(api: TestApi, content: string | Uint8Array, fileName = 'answers.csv', headers: Record<string, string> = {}): Promise<{ status: number, body: { id: string, code?: string, message?: string } }> {
  const boundary = 'a-boundary-of-the-test'
  const payload = Buffer.concat([
    Buffer.from(`--${boundary}\r\ncontent-disposition: form-data; name="file"; filename="${fileName}"\r\ncontent-type: text/csv\r\n\r\n`),
    Buffer.from(content),
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ])
  const response = await api.app.inject({ method: 'POST', url: '/uploads', headers: { 'content-type': `multipart/form-data; boundary=${boundary}`, ...headers }, payload })
  return { status: response.statusCode, body: response.json() }
}

/** Starts an import of an uploaded file; what is refused is thrown. */
export async function startImport(api: TestApi, journeyId: string, uploadId: string, mapping: TestMapping, { source = 'survey', saveMappingAs = undefined as string | undefined } = {}): Promise<Job> {
  const { startImport } = await api.data(`mutation ($input: StartImportInput!) { startImport(input: $input) { importJob { ${jobFields} } userErrors { ${faultFields} } } }`, {
    input: { journeyId, uploadId, mapping, source, saveMappingAs },
  })
  if (startImport.userErrors.length > 0)
    throw new Error(JSON.stringify(startImport.userErrors))
  return startImport.importJob
}

export async function readJob(api: TestApi, id: string): Promise<Job> {
  return (await api.data(`query ($id: ID!) { importJob(id: $id) { ${jobFields} } }`, { id })).importJob
}

/** Waits until an import has ended. */
export async function ended(api: TestApi, id: string): Promise<Job> {
  for (let tries = 0; tries < 300; tries++) {
    const job = await readJob(api, id)
    if (!['QUEUED', 'RUNNING'].includes(job.state))
      return job
    await setTimeout(50)
  }
  throw new Error('the import does not end')
}

/** Uploads and imports a file, to the end. */
export async function importFile(api: TestApi, journeyId: string, content: string | Uint8Array, mapping: TestMapping, options: { source?: string, fileName?: string, saveMappingAs?: string } = {}): Promise<Job> {
  const { body } = await upload(api, content, options.fileName)
  const { id } = await startImport(api, journeyId, body.id, mapping, options)
  return ended(api, id)
}

export async function previewImport(api: TestApi, journeyId: string, uploadId: string, mapping: TestMapping, source?: string) {
  const { previewImport } = await api.data(`query ($input: PreviewImportInput!) { previewImport(input: $input) {
    rows submissions answers verbatims alreadyKnown period { from to } ${leftOutFields} columns { header answers ${leftOutFields} } userErrors { ${faultFields} } } }`, {
    input: { journeyId, uploadId, mapping, source },
  })
  return previewImport
}
