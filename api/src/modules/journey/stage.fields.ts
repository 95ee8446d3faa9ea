import type { OperationContext } from '../../graphql/request-context.ts'
import { notesOfStage, touchpointsOfStage } from '@masir/schema'
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql'
import { drawn, mapAround } from './drawn.ts'
import { Note } from './note.entity.ts'
import { Stage } from './stage.entity.ts'
import { Touchpoint } from './touchpoint.entity.ts'

@Resolver(() => Stage)
export class StageFields {
  @Extensions({ assumedSize: 6 })
  @FieldResolver(() => [Touchpoint], { description: 'Its touchpoints, in order.' })
  async touchpoints(@Root() { journeyId, key }: Stage, @Ctx() context: OperationContext): Promise<Touchpoint[]> {
    return touchpointsOfStage(await mapAround(context, journeyId), key).map(touchpoint => drawn('touchpoint', journeyId, touchpoint))
  }

  @Extensions({ assumedSize: 3 })
  @FieldResolver(() => [Note], { description: 'What designers noted in its cells, lane by lane; notes of its touchpoints stand with those.' })
  async notes(@Root() { journeyId, key }: Stage, @Ctx() context: OperationContext): Promise<Note[]> {
    return notesOfStage(await mapAround(context, journeyId), key).map(note => drawn('note', journeyId, note))
  }
}
