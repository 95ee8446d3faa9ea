import type { LoggedEdit } from '@masir/schema'
import type { OperationContext, RequestContext } from '../../graphql/request-context.ts'
import { GraphQLJSON } from 'graphql-scalars'
import { Arg, Authorized, Ctx, Field, FieldResolver, ID, Int, ObjectType, Resolver, Root, Subscription } from 'type-graphql'
import { notFound } from '../../graphql/errors.ts'
import { uuidOf } from '../../graphql/node-id.ts'
import { Member, memberOf } from '../identity/index.ts'
import { EditList } from './edit-list.entity.ts'
import { journeyEditedTopic } from './journey-edited.topic.ts'

@ObjectType({ description: 'An edit list that has just been applied. A client that misses a revision reads the journey again.' })
export class JourneyEdited {
  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => Int, { description: 'The journey\'s revision since this list.' })
  revision: number

  @Field(() => ID, { description: 'The list; a sender knows its own by it.' })
  editListId: string

  authorId: string

  @Field(() => GraphQLJSON, { description: 'The edits, as in the log.' })
  edits: LoggedEdit[]

  @Field(() => ID, { nullable: true, description: 'The list that this one took back.' })
  undoes: string | null
}

@Authorized()
@Resolver(() => JourneyEdited)
export class JourneyEditedResolver {
  @Subscription(() => JourneyEdited, {
    description: 'Tells each edit list of a journey as it is applied, in order of revision.',
    topics: ({ args, context }) => topicOf(args.journeyId as string, context as RequestContext),
  })
  async journeyEdited(@Root() event: { journeyId: string, revision: number }, @Arg('journeyId', () => ID, { description: 'The journey to listen to.' }) journeyId: string, @Ctx() { em }: OperationContext): Promise<JourneyEdited> {
    const list = await em.findOne(EditList, { journeyId: event.journeyId, revision: event.revision })
    if (!list)
      throw notFound('journey')
    const { revision, editListId, authorId, edits, undoes } = list
    return { journeyId, revision, editListId, authorId, edits, undoes }
  }

  @FieldResolver(() => Member, { nullable: true, description: 'Who sent it.' })
  author(@Root() { authorId }: JourneyEdited, @Ctx() context: OperationContext): Promise<Member | null> {
    return memberOf(context, authorId)
  }
}

function topicOf(journeyId: string, { viewer }: RequestContext): string {
  return journeyEditedTopic(viewer?.workspace.id ?? 'nobody', uuidOf('Journey', journeyId) ?? 'nothing')
}
