import type { OperationContext, RequestContext } from '../../graphql/request-context.ts'
import type { ImportJobPage } from './import.types.ts'
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root, Subscription } from 'type-graphql'
import { notFound } from '../../graphql/errors.ts'
import { encodeNodeId, uuidOf } from '../../graphql/node-id.ts'
import { PageArgs } from '../../graphql/pagination.ts'
import { InputError, payload, UserError } from '../../graphql/user-error.ts'
import { findJourney, Journey } from '../journey/index.ts'
import { ImportJob } from './import-job.entity.ts'
import { cancelImport, findImportJob, listImportJobs } from './import-job.service.ts'
import { importProgressTopic } from './import-progress.topic.ts'
import { PreviewImportInput, StartImportInput } from './import.input.ts'
import { ImportJobConnection, ImportPreview, StartImportPayload, UploadPreview } from './import.types.ts'
import { nothingPreviewed, previewImport } from './preview-import.service.ts'
import { startImport } from './start-import.service.ts'
import { previewUpload } from './upload/upload-preview.service.ts'

const overridden = 'instead of a guess.'

@Authorized()
@Resolver()
export class ImportResolver {
  @Query(() => UploadPreview, { nullable: true, description: 'What an uploaded file holds, and what its columns may mean for a journey. Null where there is no such file.' })
  async upload(
    @Arg('id', () => ID, { description: 'As `POST /uploads` answered it.' }) id: string,
    @Arg('journeyId', () => ID, { description: 'The journey that it is for.' }) journeyId: string,
    @Arg('encoding', () => String, { nullable: true, description: `Read in this encoding ${overridden}` }) encoding: string | null,
    @Arg('delimiter', () => String, { nullable: true, description: `Cells are parted by this sign ${overridden}` }) delimiter: string | null,
    @Ctx() context: OperationContext,
  ): Promise<UploadPreview | null> {
    const found = await previewUpload(context, id, journeyId, { encoding, delimiter })
    return found && payload<Omit<UploadPreview, 'userErrors'>>(context, found.read, { ...found.upload, encoding: '', delimiter: '', rows: 0, columns: [], savedMapping: null })
  }

  @Query(() => ImportPreview, { description: 'Counts exactly what an import would store, and stores nothing.' })
  previewImport(@Arg('input', () => PreviewImportInput, { description: 'File and mapping.' }) input: PreviewImportInput, @Ctx() context: OperationContext): Promise<ImportPreview> {
    return payload(context, () => previewImport(context, input), nothingPreviewed)
  }

  @Query(() => ImportJob, { nullable: true, description: 'An import; null where there is none that you may see.' })
  importJob(@Arg('id', () => ID, { description: 'Its id.' }) id: string, @Ctx() context: OperationContext): Promise<ImportJob | null> {
    return findImportJob(context, id)
  }

  @Query(() => ImportJobConnection, { description: 'The imports of a journey, the newest first.' })
  importJobs(@Arg('journeyId', () => ID, { description: 'The journey.' }) journeyId: string, @Args(() => PageArgs) args: PageArgs, @Ctx() context: OperationContext): Promise<ImportJobPage> {
    return listImportJobs(context, journeyId, args)
  }

  @Mutation(() => StartImportPayload, { description: 'Starts an import. A metric that a touchpoint has no card for gets one.' })
  startImport(@Arg('input', () => StartImportInput, { description: 'File, mapping and source.' }) input: StartImportInput, @Ctx() context: OperationContext): Promise<StartImportPayload> {
    return payload(context, async () => ({ importJob: await startImport(context, input) }))
  }

  @Mutation(() => StartImportPayload, { description: 'Stops an import that goes on, and takes back what it has stored.' })
  cancelImport(@Arg('id', () => ID, { description: 'The import.' }) id: string, @Ctx() context: OperationContext): Promise<StartImportPayload> {
    return payload(context, async () => ({ importJob: await cancelImport(context, id) }))
  }

  @Subscription(() => ImportJob, {
    description: 'Tells how an import stands each time it has stored some rows, and when it ends.',
    topics: ({ args, context }) => topicOf(args.id as string, context as RequestContext),
  })
  async importProgress(@Arg('id', () => ID, { description: 'The import.' }) id: string, @Ctx() context: OperationContext): Promise<ImportJob> {
    const job = await findImportJob(context, id)
    if (!job)
      throw notFound('import')
    return job
  }
}

function topicOf(id: string, { viewer }: RequestContext): string {
  return importProgressTopic(viewer?.workspace.id ?? 'nobody', uuidOf('ImportJob', id) ?? 'nothing')
}

@Resolver(() => ImportJob)
export class ImportJobFields {
  @FieldResolver(() => ID, { description: 'Opaque; stays the same for ever.' })
  id(@Root() job: ImportJob): string {
    return encodeNodeId('ImportJob', job.id)
  }

  @FieldResolver(() => Journey, { nullable: true, description: 'The journey; null where it is deleted.' })
  journey(@Root() { journeyId }: ImportJob, @Ctx() context: OperationContext): Promise<Journey | null> {
    return findJourney(context, { id: journeyId })
  }

  @FieldResolver(() => UserError, { nullable: true, description: 'Why it failed.' })
  failure(@Root() { fault }: ImportJob): UserError | null {
    return fault && InputError.of(fault.code, fault.message, fault.field, fault.params)
  }
}
