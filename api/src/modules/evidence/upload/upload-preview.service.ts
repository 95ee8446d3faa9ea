import type { OperationContext } from '../../../graphql/request-context.ts'
import type { EvidenceTarget } from '../evidence-target.ts'
import type { SavedMapping, UploadPreview } from '../import.types.ts'
import type { GuessContext } from '../import/guess-columns.ts'
import type { Format, OpenCsv } from '../import/open-csv.ts'
import type { StoredUpload } from './upload.store.ts'
import { metricCardsOf } from '@masir/schema'
import { sql } from 'kysely'
import { authorize } from '../../../access/policy.ts'
import { journeyPolicy } from '../../journey/index.ts'
import { evidenceTarget } from '../evidence-target.ts'
import { savedMappingsOf } from '../import-mapping.store.ts'
import { guessColumns } from '../import/guess-columns.ts'
import { openCsv } from '../import/open-csv.ts'
import { profileColumns } from '../import/profile-columns.ts'
import { bestFit } from '../import/saved-mapping.ts'
import { refusingFiles } from '../refuse-file.ts'
import { chunkLoader, findUpload, sourceOf } from './upload.store.ts'

type Preview = Omit<UploadPreview, 'userErrors'>

const samplesShown = 5
const valuesShown = 50

/** What an uploaded file holds and what it may mean for a journey. Null where there is no such file. */
export async function previewUpload(context: OperationContext, uploadId: string, journeyId: string, format: Format): Promise<{ upload: StoredUpload, read: () => Promise<Preview> } | null> {
  const { em, viewer } = context
  authorize(journeyPolicy, viewer, 'IMPORT_EVIDENCE')
  const upload = await findUpload(em, viewer.workspace.id, uploadId)
  return upload && { upload, read: () => refusingFiles(() => readPreview(context, upload, journeyId, format)) }
}

async function readPreview(context: OperationContext, upload: StoredUpload, journeyId: string, format: Format): Promise<Preview> {
  const target = await evidenceTarget(context, journeyId)
  const csv = await openCsv(sourceOf(chunkLoader(context.em, context.viewer.workspace.id, upload.id)), format)
  const { rows, columns } = await profileColumns(csv)
  const guesses = guessColumns(columns, await guessContext(context, target))
  return {
    ...upload,
    encoding: csv.encoding,
    delimiter: csv.delimiter,
    rows,
    columns: columns.map(({ index, header, occurrence, filled, values }, place) => ({
      index,
      header,
      occurrence,
      filled,
      samples: values.slice(0, samplesShown).map(({ value }) => value),
      distinct: values.slice(0, valuesShown),
      ...guesses[place]!,
    })),
    savedMapping: await offerMapping(context, target, csv, upload.fileName),
  }
}

async function offerMapping({ em, viewer }: OperationContext, { journeyId }: EvidenceTarget, csv: OpenCsv, fileName: string): Promise<SavedMapping | null> {
  const best = bestFit(await savedMappingsOf(em, viewer.workspace.id, journeyId), csv.columns, fileName)
  return best && { ...best.fitted, id: best.of.id, name: best.of.name }
}

async function guessContext({ em, viewer }: OperationContext, { map, scales }: EvidenceTarget): Promise<GuessContext> {
  const { rows: dimensions } = await sql<{ key: string, label: string }>`
    select key, label from segment_dimensions where workspace_id = ${viewer.workspace.id}`.execute(em.getKysely())
  const touchpoints = Object.values(map.touchpoints)
  return {
    touchpoints,
    cards: [null, ...touchpoints.map(({ key }) => key)].flatMap(key => metricCardsOf(map, key)),
    metrics: [...scales.values()],
    dimensions,
  }
}
