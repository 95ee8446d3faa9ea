import type { Connection } from '../../graphql/pagination.ts'
import type { OperationContext, RequestContext } from '../../graphql/request-context.ts'
import { Arg, Args, Authorized, Ctx, Field, ID, Mutation, ObjectType, Query, Resolver, Subscription } from 'type-graphql'
import { uuidOf } from '../../graphql/node-id.ts'
import { connectionOf, PageArgs } from '../../graphql/pagination.ts'
import { GraphQLDateTime } from '../../graphql/scalars.ts'
import { payload } from '../../graphql/user-error.ts'
import { ActionFilter, BeginActionInput, RemoveActionInput, UpdateActionInput } from './action.input.ts'
import { BeginActionPayload, RecordDecisionPayload, RemoveActionPayload, RemoveDecisionPayload, UpdateActionPayload } from './action.payloads.ts'
import { actionsChangedTopic } from './actions-changed.topic.ts'
import { beginAction } from './begin-action.service.ts'
import { RecordDecisionInput, RemoveDecisionInput } from './decision.input.ts'
import { recordDecision, removeDecision } from './decision.service.ts'
import { ImprovementAction } from './improvement-action.entity.ts'
import { listActions } from './list-actions.service.ts'
import { removeAction } from './remove-action.service.ts'
import { updateAction } from './update-action.service.ts'

const { Connection: ImprovementActionConnection } = connectionOf(ImprovementAction, 'ImprovementAction')

@ObjectType({ simpleResolvers: true, description: 'Actions or decisions of a journey were written down, changed or removed.' })
export class ActionsChanged {
  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => GraphQLDateTime, { description: 'When it was told.' })
  at: Date
}

@Authorized()
@Resolver()
export class ActionResolver {
  @Query(() => ImprovementActionConnection, { description: 'The improvement actions of all journeys, the next due first.' })
  actions(@Args(() => PageArgs) args: PageArgs, @Arg('filter', () => ActionFilter, { nullable: true, description: 'Which ones; all when left out.' }) filter: ActionFilter | null, @Ctx() context: OperationContext): Promise<Connection<ImprovementAction>> {
    return listActions(context, args, filter ?? {})
  }

  @Mutation(() => BeginActionPayload, { description: 'Begins an improvement action on a touchpoint, once for each id.' })
  beginAction(@Arg('input', () => BeginActionInput, { description: 'The action.' }) input: BeginActionInput, @Ctx() context: OperationContext): Promise<BeginActionPayload> {
    return payload(context, async () => ({ action: await beginAction(context, input) }))
  }

  @Mutation(() => UpdateActionPayload, { description: 'Changes what is named of an action.' })
  updateAction(@Arg('input', () => UpdateActionInput, { description: 'What changes.' }) input: UpdateActionInput, @Ctx() context: OperationContext): Promise<UpdateActionPayload> {
    return payload(context, async () => ({ action: await updateAction(context, input) }))
  }

  @Mutation(() => RemoveActionPayload, { description: 'Removes an action.' })
  removeAction(@Arg('input', () => RemoveActionInput, { description: 'Which one.' }) input: RemoveActionInput, @Ctx() context: OperationContext): Promise<RemoveActionPayload> {
    return payload(context, async () => ({ removedId: await removeAction(context, input) }))
  }

  @Mutation(() => RecordDecisionPayload, { description: 'Records a decision on a journey, once for each id.' })
  recordDecision(@Arg('input', () => RecordDecisionInput, { description: 'The decision.' }) input: RecordDecisionInput, @Ctx() context: OperationContext): Promise<RecordDecisionPayload> {
    return payload(context, async () => ({ decision: await recordDecision(context, input) }))
  }

  @Mutation(() => RemoveDecisionPayload, { description: 'Removes a decision.' })
  removeDecision(@Arg('input', () => RemoveDecisionInput, { description: 'Which one.' }) input: RemoveDecisionInput, @Ctx() context: OperationContext): Promise<RemoveDecisionPayload> {
    return payload(context, async () => ({ removedId: await removeDecision(context, input) }))
  }

  @Subscription(() => ActionsChanged, {
    description: 'Tells when actions or decisions of a journey changed, so that they are to be read again.',
    topics: ({ args, context }) => topicOf(args.journeyId as string, context as RequestContext),
  })
  actionsChanged(@Arg('journeyId', () => ID, { description: 'The journey.' }) journeyId: string): ActionsChanged {
    return { journeyId, at: new Date() }
  }
}

function topicOf(journeyId: string, { viewer }: RequestContext): string {
  return actionsChangedTopic(viewer?.workspace.id ?? 'nobody', uuidOf('Journey', journeyId) ?? 'nothing')
}
