import type { Connection } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import { Arg, Args, Authorized, Ctx, ID, Mutation, Query, Resolver } from 'type-graphql'
import { uuidOf } from '../../graphql/node-id.ts'
import { PageArgs } from '../../graphql/pagination.ts'
import { payload } from '../../graphql/user-error.ts'
import { createJourney } from './create-journey.service.ts'
import { deleteJourney } from './delete-journey.service.ts'
import { duplicateJourney } from './duplicate-journey.service.ts'
import { EditJourneyInput, RestoreInput, UndoEditsInput } from './edit-journey.input.ts'
import { editJourney } from './edit-journey.service.ts'
import { JourneyConnection } from './journey.connection.ts'
import { Journey } from './journey.entity.ts'
import { CreateJourneyInput, DeleteJourneyInput, DuplicateJourneyInput, JourneyFilter } from './journey.input.ts'
import { CreateJourneyPayload, DeleteJourneyPayload, DuplicateJourneyPayload, EditJourneyPayload } from './journey.payloads.ts'
import { findJourney, listJourneys } from './journey.service.ts'
import { restore } from './restore.service.ts'
import { undoEdits } from './undo-edits.service.ts'

const nothingDone = { overwritten: [], kept: [] }

@Authorized()
@Resolver()
export class JourneyResolver {
  @Query(() => JourneyConnection, { description: 'The journeys of the workspace, by name.' })
  journeys(@Args(() => PageArgs) args: PageArgs, @Arg('filter', () => JourneyFilter, { nullable: true, description: 'Which of them.' }) filter: JourneyFilter | null, @Ctx() context: OperationContext): Promise<Connection<Journey>> {
    return listJourneys(context, args, filter)
  }

  @Query(() => Journey, { nullable: true, description: 'One journey by its id or its key; null when there is none that you may see.' })
  async journey(@Arg('id', () => ID, { nullable: true, description: 'Its id.' }) id: string | null, @Arg('key', () => String, { nullable: true, description: 'Its key, where the id is left out.' }) key: string | null, @Ctx() context: OperationContext): Promise<Journey | null> {
    if (id == null)
      return key == null ? null : findJourney(context, { key })
    const uuid = uuidOf('Journey', id)
    return uuid === null ? null : findJourney(context, { id: uuid })
  }

  @Mutation(() => CreateJourneyPayload, { description: 'Makes a journey, blank or from a template.' })
  createJourney(@Arg('input', () => CreateJourneyInput, { description: 'The new journey.' }) input: CreateJourneyInput, @Ctx() context: OperationContext): Promise<CreateJourneyPayload> {
    return payload(context, async () => ({ journey: await createJourney(context, input) }))
  }

  @Mutation(() => DuplicateJourneyPayload, { description: 'Draws a journey once more: the same map under the same keys, with a log of its own.' })
  duplicateJourney(@Arg('input', () => DuplicateJourneyInput, { description: 'Which one, and the copy\'s name.' }) input: DuplicateJourneyInput, @Ctx() context: OperationContext): Promise<DuplicateJourneyPayload> {
    return payload(context, async () => ({ journey: await duplicateJourney(context, input) }))
  }

  @Mutation(() => DeleteJourneyPayload, { description: 'Deletes a journey. Its evidence stays for other maps of its line.' })
  deleteJourney(@Arg('input', () => DeleteJourneyInput, { description: 'Which one.' }) input: DeleteJourneyInput, @Ctx() context: OperationContext): Promise<DeleteJourneyPayload> {
    return payload(context, async () => ({ deletedJourneyId: await deleteJourney(context, input) }))
  }

  @Mutation(() => EditJourneyPayload, { description: 'Applies an edit list to a journey, whole or not at all.' })
  editJourney(@Arg('input', () => EditJourneyInput, { description: 'The list.' }) input: EditJourneyInput, @Ctx() context: OperationContext): Promise<EditJourneyPayload> {
    return payload(context, () => editJourney(context, input), nothingDone)
  }

  @Mutation(() => EditJourneyPayload, { description: 'Takes an edit list back, as far as nobody has changed the same since.' })
  undoEdits(@Arg('input', () => UndoEditsInput, { description: 'Which list.' }) input: UndoEditsInput, @Ctx() context: OperationContext): Promise<EditJourneyPayload> {
    return payload<Partial<EditJourneyPayload>>(context, async () => ({ ...nothingDone, ...await undoEdits(context, input) }), nothingDone) as Promise<EditJourneyPayload>
  }

  @Mutation(() => EditJourneyPayload, { description: 'Brings a removed thing back from the bin, with all that went with it.' })
  restore(@Arg('input', () => RestoreInput, { description: 'What to bring back.' }) input: RestoreInput, @Ctx() context: OperationContext): Promise<EditJourneyPayload> {
    return payload<Partial<EditJourneyPayload>>(context, async () => ({ ...nothingDone, ...await restore(context, input) }), nothingDone) as Promise<EditJourneyPayload>
  }
}
