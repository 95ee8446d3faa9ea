import type { ApiModule } from '../../graphql/module.ts'
import { AggregateEntry } from './aggregate-entry.entity.ts'
import { AggregateEntryFields, JourneyAggregateEntryFields } from './aggregate-entry.fields.ts'
import { Batch } from './batch.entity.ts'
import { BatchFields, EvidenceResolver } from './evidence.resolver.ts'
import { ImportJob } from './import-job.entity.ts'
import { ImportJobFields, ImportResolver } from './import.resolver.ts'
import { findVerbatim } from './read-verbatims.ts'
import { takeUpImports } from './take-up-imports.ts'
import { uploadRoutes } from './upload/upload.routes.ts'
import { JourneyVerbatimFields, TouchpointVerbatimFields } from './verbatim.fields.ts'

export { areWordsWithheld } from './are-words-withheld.ts'
export { ImportJob } from './import-job.entity.ts'
export { findImportJob } from './import-job.service.ts'
export type { ColumnMapping, ImportMapping, ReasonText } from './import/mapping.ts'
export { type LeadingWords, leadingWords } from './leading-words.ts'
export { recordAggregate } from './record-aggregate.service.ts'
export { recordSubmissions } from './record-submissions.service.ts'
export { startImport } from './start-import.service.ts'
export { receiveUpload } from './upload/receive-upload.ts'
export { ReasonCount, Verbatim } from './verbatim.type.ts'

/** What customers answered and said, and how it comes in. */
export const evidence: ApiModule = {
  name: 'evidence',
  entities: [Batch, ImportJob, AggregateEntry],
  resolvers: [
    EvidenceResolver,
    BatchFields,
    AggregateEntryFields,
    JourneyAggregateEntryFields,
    ImportResolver,
    ImportJobFields,
    JourneyVerbatimFields,
    TouchpointVerbatimFields,
  ],
  nodes: {
    Batch: ({ em, viewer }, id) => em.findOne(Batch, { workspaceId: viewer.workspace.id, id }),
    ImportJob: ({ em, viewer }, id) => em.findOne(ImportJob, { workspaceId: viewer.workspace.id, id }),
    AggregateEntry: ({ em, viewer }, id) => em.findOne(AggregateEntry, { workspaceId: viewer.workspace.id, id }),
    Verbatim: findVerbatim,
  },
  routes: uploadRoutes,
  work: takeUpImports,
}
