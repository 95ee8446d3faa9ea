import type { OperationContext } from '../../graphql/request-context.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { drawn, mapAround } from './drawn.ts'
import { Lane } from './lane.entity.ts'
import { Note } from './note.entity.ts'

@Resolver(() => Note)
export class NoteFields {
  @FieldResolver(() => Lane, { nullable: true, description: 'The text lane of the cell that it hangs on; null where it hangs on a touchpoint.' })
  async lane(@Root() { journeyId, lane }: Note, @Ctx() context: OperationContext): Promise<Lane | null> {
    return lane === null ? null : drawn('lane', journeyId, (await mapAround(context, journeyId)).lanes[lane]!)
  }
}
