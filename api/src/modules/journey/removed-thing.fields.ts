import type { OperationContext } from '../../graphql/request-context.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Member, memberOf } from '../identity/index.ts'
import { RemovedThing } from './removed-thing.ts'

@Resolver(() => RemovedThing)
export class RemovedThingFields {
  @FieldResolver(() => Member, { nullable: true, description: 'Who removed it.' })
  removedBy(@Root() { removedBy }: RemovedThing, @Ctx() context: OperationContext): Promise<Member | null> | null {
    return removedBy === null ? null : memberOf(context, removedBy)
  }
}
