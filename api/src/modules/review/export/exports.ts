import type { Viewer } from '../../../access/viewer.ts'
import type { OperationContext, Services } from '../../../graphql/request-context.ts'
import type { Journey } from '../../journey/index.ts'
import type { ExportQuestion } from './export-question.ts'
import type { Typesetter } from './typesetter.ts'
import { mapDocumentOf } from './map/map-document-of.ts'
import { readMapFacts } from './map/read-map-facts.service.ts'
import { readAsViewer } from './read-as-viewer.ts'
import { journeyAt, readOverlayFacts, readReviewFacts } from './read-facts.service.ts'
import { reviewDocumentOf } from './review-document-of.ts'
import { csvOf } from './sheet/csv.ts'
import { readingsTable } from './sheet/readings-table.ts'
import { xlsxOf } from './sheet/xlsx.ts'
import { slidesOf } from './slides/slides.ts'
import { WaitingLine } from './waiting-line.ts'
import { documentWords } from './words/document-words.ts'

export interface ExportOrder {
  viewer: Viewer
  key: string
  question: ExportQuestion
  /** Aborted when nobody waits for it any more. */
  signal: AbortSignal
}

export interface ExportedFile {
  content: Buffer
  type: string
  /** Without its extension. */
  name: string
  extension: string
}

const types = {
  pdf: 'application/pdf',
  pptx: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  csv: 'text/csv; charset=utf-8',
} as const

export type ExportKind = 'review.pdf' | 'map.pdf' | 'review.pptx' | 'readings.xlsx' | 'readings.csv'
type Maker = (order: ExportOrder) => Promise<ExportedFile>

/** What can be taken along: each is read in one transaction and made after it has ended. */
export function makersOf(services: Services, typesetter: Typesetter): Record<ExportKind, Maker> {
  async function facts<T>({ viewer, key, question, signal }: ExportOrder, read: (context: OperationContext, journey: Journey, question: ExportQuestion) => Promise<T>): Promise<T> {
    const result = await readAsViewer(services, viewer, question.print.locale, async context => read(context, await journeyAt(context, key), question))
    signal.throwIfAborted()
    return result
  }
  const file = (extension: keyof typeof types, { locale }: ExportQuestion['print'], document: 'review' | 'map' | 'readings', journey: { name: string }, content: Buffer): ExportedFile =>
    ({ content, extension, type: types[extension], name: `${journey.name} - ${documentWords[locale].documents[document]}` })
  // Slides and sheets are put together and packed on this thread.
  const packing = new WaitingLine()
  return {
    'review.pdf': async (order) => {
      const { print } = order.question
      const read = await facts(order, readReviewFacts)
      const pdf = await typesetter.typeset({ template: 'review', data: JSON.stringify(reviewDocumentOf(read, print)) }, order.signal)
      return file('pdf', print, 'review', read.journey, pdf)
    },
    'map.pdf': async (order) => {
      const { print, paper } = order.question
      const read = await facts(order, readMapFacts)
      const pdf = await typesetter.typeset({ template: 'map', data: JSON.stringify(mapDocumentOf(read, print, paper)) }, order.signal)
      return file('pdf', print, 'map', read.journey, pdf)
    },
    'review.pptx': async (order) => {
      const { print } = order.question
      const read = await facts(order, readReviewFacts)
      return file('pptx', print, 'review', read.journey, await packing.take(() => slidesOf(reviewDocumentOf(read, print)), order.signal))
    },
    'readings.xlsx': async (order) => {
      const { print } = order.question
      const read = await facts(order, readOverlayFacts)
      return file('xlsx', print, 'readings', read.journey, await packing.take(() => xlsxOf(readingsTable(read, print), print.locale), order.signal))
    },
    'readings.csv': async (order) => {
      const { print } = order.question
      const read = await facts(order, readOverlayFacts)
      return file('csv', print, 'readings', read.journey, csvOf(readingsTable(read, print)))
    },
  }
}
