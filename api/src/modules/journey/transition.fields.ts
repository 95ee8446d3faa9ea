import type { OperationContext } from '../../graphql/request-context.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { drawn, mapAround } from './drawn.ts'
import { Touchpoint } from './touchpoint.entity.ts'
import { Transition } from './transition.entity.ts'

@Resolver(() => Transition)
export class TransitionFields {
  @FieldResolver(() => Touchpoint, { description: 'The touchpoint that it leaves.' })
  from(@Root() { journeyId, from }: Transition, @Ctx() context: OperationContext): Promise<Touchpoint> {
    return touchpointAt(context, journeyId, from)
  }

  @FieldResolver(() => Touchpoint, { description: 'The touchpoint that it reaches.' })
  to(@Root() { journeyId, to }: Transition, @Ctx() context: OperationContext): Promise<Touchpoint> {
    return touchpointAt(context, journeyId, to)
  }
}

async function touchpointAt(context: OperationContext, journeyId: string, key: string): Promise<Touchpoint> {
  return drawn('touchpoint', journeyId, (await mapAround(context, journeyId)).touchpoints[key]!)
}
