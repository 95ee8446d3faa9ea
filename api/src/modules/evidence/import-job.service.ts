import type { PageArgs } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { ImportJobPage } from './import.types.ts'
import { authorize } from '../../access/policy.ts'
import { uuidOf } from '../../graphql/node-id.ts'
import { connect, readPage } from '../../graphql/pagination.ts'
import { refuse } from '../../graphql/user-error.ts'
import { journeyPolicy } from '../journey/index.ts'
import { ImportJob } from './import-job.entity.ts'
import { takeBackImport } from './take-back.service.ts'

/** An import by the id that clients have; null where there is none. */
export async function findImportJob({ em, viewer }: OperationContext, id: string): Promise<ImportJob | null> {
  authorize(journeyPolicy, viewer, 'VIEW')
  const uuid = uuidOf('ImportJob', id)
  return uuid === null ? null : em.findOne(ImportJob, { workspaceId: viewer.workspace.id, id: uuid })
}

export async function listImportJobs({ em, viewer }: OperationContext, journeyId: string, args: PageArgs): Promise<ImportJobPage> {
  authorize(journeyPolicy, viewer, 'VIEW')
  const page = readPage(args)
  const uuid = uuidOf('Journey', journeyId)
  const where = { workspaceId: viewer.workspace.id, journeyId: uuid! }
  const [jobs, count] = uuid === null ? [[], 0] : await em.findAndCount(ImportJob, where, { ...page, orderBy: { createdAt: 'desc', id: 'desc' } })
  return connect(jobs, count, page)
}

/** @throws Refused when it has ended */
export async function cancelImport(context: OperationContext, id: string): Promise<ImportJob> {
  authorize(journeyPolicy, context.viewer, 'IMPORT_EVIDENCE')
  await takeBackImport(context, uuidOf('ImportJob', id), 'CANCELLED')
  return await findImportJob(context, id) ?? refuse('NOT_FOUND', 'There is no such import.', ['id'])
}
