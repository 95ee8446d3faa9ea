import type { OperationContext, RequestContext } from '../../graphql/request-context.ts'
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, Mutation, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import { encodeNodeId, uuidOf } from '../../graphql/node-id.ts'
import { GraphQLDateTime } from '../../graphql/scalars.ts'
import { payload } from '../../graphql/user-error.ts'
import { Batch } from './batch.entity.ts'
import { RecordAggregateInput, RecordSubmissionsInput, TakeBackInput } from './evidence.input.ts'
import { RecordAggregatePayload, RecordSubmissionsPayload, TakeBackPayload } from './evidence.payloads.ts'
import { overlayChangedTopic } from './overlay-changed.topic.ts'
import { recordAggregate } from './record-aggregate.service.ts'
import { recordSubmissions } from './record-submissions.service.ts'
import { takeBack } from './take-back.service.ts'

@ObjectType({ simpleResolvers: true, description: 'There is more, or less, to count on a journey than before.' })
export class OverlayChanged {
  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => GraphQLDateTime, { description: 'When it was told.' })
  at: Date
}

@Authorized()
@Resolver()
export class EvidenceResolver {
  @Mutation(() => RecordSubmissionsPayload, { description: 'Records a batch of submissions, whole or not at all, once for each batch key.' })
  recordSubmissions(@Arg('input', () => RecordSubmissionsInput, { description: 'The batch.' }) input: RecordSubmissionsInput, @Ctx() context: OperationContext): Promise<RecordSubmissionsPayload> {
    return payload(context, () => recordSubmissions(context, input), { repeated: false })
  }

  @Mutation(() => RecordAggregatePayload, { description: 'Records answers that were counted elsewhere; readings show them as entered by hand.' })
  recordAggregate(@Arg('input', () => RecordAggregateInput, { description: 'The counts.' }) input: RecordAggregateInput, @Ctx() context: OperationContext): Promise<RecordAggregatePayload> {
    return payload(context, async () => ({ entry: await recordAggregate(context, input) }))
  }

  @Mutation(() => TakeBackPayload, { description: 'Takes evidence back: it no longer counts, and could be recorded anew.' })
  takeBack(@Arg('input', () => TakeBackInput, { description: 'What to take back.' }) input: TakeBackInput, @Ctx() context: OperationContext): Promise<TakeBackPayload> {
    return payload(context, () => takeBack(context, input), { submissions: 0, answers: 0 })
  }

  @Subscription(() => OverlayChanged, {
    description: 'Tells when evidence of a journey came or went, so that its overlay is to be read again.',
    topics: ({ args, context }) => topicOf(args.journeyId as string, context as RequestContext),
  })
  overlayChanged(@Arg('journeyId', () => ID, { description: 'The journey.' }) journeyId: string): OverlayChanged {
    return { journeyId, at: new Date() }
  }
}

function topicOf(journeyId: string, { viewer }: RequestContext): string {
  return overlayChangedTopic(viewer?.workspace.id ?? 'nobody', uuidOf('Journey', journeyId) ?? 'nothing')
}

@Resolver(() => Batch)
export class BatchFields {
  @FieldResolver(() => ID, { description: 'Opaque; stays the same for ever.' })
  id(@Root() batch: Batch): string {
    return encodeNodeId('Batch', batch.id)
  }
}
