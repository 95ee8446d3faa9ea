import type { JourneyEdit } from '@masir/schema'
import { Field, ID, InputType, Int } from 'type-graphql'
import { JourneyEditInput } from './edit.input.ts'

@InputType({ description: 'An edit list: applied whole or not at all.' })
export class EditJourneyInput {
  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => ID, { description: 'A UUID that you make for this list; sent again, the list is answered again and not applied twice.' })
  editListId: string

  @Field(() => Int, { description: 'The revision that you saw when you made the list.' })
  baseRevision: number

  @Field(() => [JourneyEditInput], { description: '1 to 250 edits, in order; no two set the same property of one thing.' })
  edits: JourneyEdit[]
}

@InputType({ description: 'Which edit list to take back.' })
export class UndoEditsInput {
  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => ID, { description: 'The list to take back; an undo is a list too, and taking it back is a redo.' })
  editListId: string

  @Field(() => ID, { description: 'A UUID that you make for the list that the undo becomes.' })
  undoId: string
}

@InputType({ description: 'What to restore from the bin.' })
export class RestoreInput {
  @Field(() => ID, { description: 'The journey.' })
  journeyId: string

  @Field(() => ID, { description: 'A UUID that you make for the list that the restoring becomes.' })
  editListId: string

  @Field(() => String, { description: 'What it is, as the bin says.' })
  kind: string

  @Field(() => String, { description: 'Its key.' })
  key: string
}
