import type { ActionState } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import { Arg, Ctx, Extensions, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { todayIn } from '../../access/today.ts'
import { encodeNodeId } from '../../graphql/node-id.ts'
import { Member, memberOf } from '../identity/index.ts'
import { drawn, Journey, mapOf, Touchpoint, touchpointNameOf } from '../journey/index.ts'
import { MetricDefinition, newestDefinition } from '../metric/index.ts'
import { Decision } from './decision.entity.ts'
import { newestDecisions } from './decision.service.ts'
import { ActionStateEnum } from './enums.ts'
import { ImprovementAction } from './improvement-action.entity.ts'
import { isOverdue } from './is-overdue.ts'
import { actionsOf } from './list-actions.service.ts'
import { mostListed, shortlist } from './shortlist.ts'

const statesArg = { nullable: true, description: 'In one of these states; all when left out.' }

@Resolver(() => ImprovementAction)
export class ImprovementActionFields {
  @FieldResolver(() => ID, { description: 'Opaque; stays the same for ever.' })
  id(@Root() { id }: ImprovementAction): string {
    return encodeNodeId('ImprovementAction', id)
  }

  @FieldResolver(() => ID, { description: 'The journey.' })
  journeyId(@Root() { journeyId }: ImprovementAction): string {
    return encodeNodeId('Journey', journeyId)
  }

  @FieldResolver(() => Touchpoint, { nullable: true, description: 'Where; null where the touchpoint was removed since.' })
  async touchpoint(@Root() { journeyId, touchpointKey }: ImprovementAction, @Ctx() context: OperationContext): Promise<Touchpoint | null> {
    const touchpoint = (await mapOf(context, journeyId))?.map.touchpoints[touchpointKey]
    return touchpoint ? drawn('touchpoint', journeyId, touchpoint) : null
  }

  @FieldResolver(() => String, { description: 'What the touchpoint is called, also where it was removed since.' })
  async touchpointName(@Root() { journeyId, touchpointKey }: ImprovementAction, @Ctx() context: OperationContext): Promise<string> {
    return await touchpointNameOf(context, { journeyId, key: touchpointKey }) ?? touchpointKey
  }

  @FieldResolver(() => MetricDefinition, { nullable: true, description: 'The metric that it shall move, in its newest version.' })
  metric(@Root() { metricKey }: ImprovementAction, @Ctx() context: OperationContext): Promise<MetricDefinition | null> | null {
    return metricKey === null ? null : newestDefinition(context, metricKey)
  }

  @FieldResolver(() => Boolean, { description: 'Whether its day has passed and it is neither done nor dropped.' })
  isOverdue(@Root() action: ImprovementAction, @Ctx() { viewer }: OperationContext): boolean {
    return isOverdue(action, todayIn(viewer.workspace))
  }

  @FieldResolver(() => Member, { nullable: true, description: 'Who wrote it down.' })
  createdBy(@Root() { createdBy }: ImprovementAction, @Ctx() context: OperationContext): Promise<Member | null> {
    return memberOf(context, createdBy)
  }
}

@Resolver(() => Decision)
export class DecisionFields {
  @FieldResolver(() => ID, { description: 'Opaque; stays the same for ever.' })
  id(@Root() { id }: Decision): string {
    return encodeNodeId('Decision', id)
  }

  @FieldResolver(() => ID, { description: 'The journey.' })
  journeyId(@Root() { journeyId }: Decision): string {
    return encodeNodeId('Journey', journeyId)
  }

  @FieldResolver(() => Member, { nullable: true, description: 'Who wrote it down.' })
  createdBy(@Root() { createdBy }: Decision, @Ctx() context: OperationContext): Promise<Member | null> {
    return memberOf(context, createdBy)
  }
}

@Resolver(() => Journey)
export class JourneyActionFields {
  @Extensions({ assumedSize: mostListed })
  @FieldResolver(() => [ImprovementAction], { description: 'What is done about its touchpoints, the next due first; removed touchpoints\' too. At most 100: what is still to do, then what was finished last.' })
  async actions(@Root() { id }: Journey, @Arg('state', () => [ActionStateEnum], statesArg) states: ActionState[] | null, @Ctx() context: OperationContext): Promise<ImprovementAction[]> {
    return shortlist(await actionsOf(context, { journeyId: id }, states))
  }

  @Extensions({ assumedSize: mostListed })
  @FieldResolver(() => [Decision], { description: 'What was decided on it, the newest 100, the newest first.' })
  decisions(@Root() { id }: Journey, @Ctx() context: OperationContext): Promise<Decision[]> {
    return newestDecisions(context, id)
  }
}

@Resolver(() => Touchpoint)
export class TouchpointActionFields {
  @Extensions({ assumedSize: 5 })
  @FieldResolver(() => [ImprovementAction], { description: 'What is done about it, the next due first. At most 100: what is still to do, then what was finished last.' })
  async actions(@Root() { journeyId, key }: Touchpoint, @Arg('state', () => [ActionStateEnum], statesArg) states: ActionState[] | null, @Ctx() context: OperationContext): Promise<ImprovementAction[]> {
    return shortlist(await actionsOf(context, { journeyId, touchpointKey: key }, states))
  }
}
