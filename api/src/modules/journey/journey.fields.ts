import type { JourneyAction } from '@masir/schema'
import type { Connection } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { EditList } from './edit-list.entity.ts'
import { channelsOf, lanesOf, metricCardsOf, personasOf, stagesOf, transitionsOf } from '@masir/schema'
import { Arg, Args, Ctx, Extensions, FieldResolver, ID, Int, Resolver, Root } from 'type-graphql'
import { allowed } from '../../access/policy.ts'
import { encodeNodeId } from '../../graphql/node-id.ts'
import { PageArgs } from '../../graphql/pagination.ts'
import { Member, memberOf } from '../identity/index.ts'
import { binOf } from './bin.service.ts'
import { Channel } from './channel.entity.ts'
import { drawn, drawnLane, mapAround } from './drawn.ts'
import { EditLogConnection } from './edit-log.connection.ts'
import { logOf } from './edit-log.service.ts'
import { JourneyActionEnum } from './enums.ts'
import { Journey } from './journey.entity.ts'
import { journeyPolicy } from './journey.policy.ts'
import { Lane } from './lane.entity.ts'
import { MetricCard } from './metric-card.entity.ts'
import { Persona } from './persona.entity.ts'
import { RemovedThing } from './removed-thing.ts'
import { Stage } from './stage.entity.ts'
import { Transition } from './transition.entity.ts'
import { undoStepsOf } from './undo-stacks.service.ts'

const howMany = { nullable: true, description: 'How many at most, 1 to 1,000; 100 when left out.' }

/** What is drawn on a journey, all from its one loaded map. */
@Resolver(() => Journey)
export class JourneyFields {
  @FieldResolver(() => ID, { description: 'Opaque; stays the same for ever.' })
  id(@Root() journey: Journey): string {
    return encodeNodeId('Journey', journey.id)
  }

  @FieldResolver(() => Member, { nullable: true, description: 'Who keeps it up to date.' })
  owner(@Root() journey: Journey, @Ctx() context: OperationContext): Promise<Member | null> | null {
    return journey.ownerId ? memberOf(context, journey.ownerId) : null
  }

  @FieldResolver(() => [Persona], { description: 'Whom it is drawn for, in order.' })
  async personas(@Root() { id }: Journey, @Ctx() context: OperationContext): Promise<Persona[]> {
    return personasOf(await mapAround(context, id)).map(persona => drawn('persona', id, persona))
  }

  @FieldResolver(() => [Channel], { description: 'Its channels, in order.' })
  async channels(@Root() { id }: Journey, @Ctx() context: OperationContext): Promise<Channel[]> {
    return channelsOf(await mapAround(context, id)).map(channel => drawn('channel', id, channel))
  }

  @FieldResolver(() => [Lane], { description: 'Its lanes from top to bottom: text, one for each channel or persona as laneGrouping says, more text, backstage.' })
  async lanes(@Root() { id }: Journey, @Ctx() context: OperationContext): Promise<Lane[]> {
    return lanesOf(await mapAround(context, id)).map(lane => drawnLane(id, lane))
  }

  @Extensions({ assumedSize: 8 })
  @FieldResolver(() => [Stage], { description: 'Its columns, in order.' })
  async stages(@Root() { id }: Journey, @Ctx() context: OperationContext): Promise<Stage[]> {
    return stagesOf(await mapAround(context, id)).map(stage => drawn('stage', id, stage))
  }

  @Extensions({ assumedSize: 40 })
  @FieldResolver(() => [Transition], { description: 'The ways between its touchpoints.' })
  async transitions(@Root() { id }: Journey, @Ctx() context: OperationContext): Promise<Transition[]> {
    return transitionsOf(await mapAround(context, id)).map(transition => drawn('transition', id, transition))
  }

  @FieldResolver(() => [MetricCard], { description: 'What is asked of the journey as a whole, in order.' })
  async outcomeMetrics(@Root() { id }: Journey, @Ctx() context: OperationContext): Promise<MetricCard[]> {
    return metricCardsOf(await mapAround(context, id), null).map(card => drawn('metricCard', id, card))
  }

  @FieldResolver(() => Int, { description: 'How many touchpoints are drawn; 1,000 at most.' })
  async touchpointCount(@Root() { id }: Journey, @Ctx() context: OperationContext): Promise<number> {
    return Object.keys((await mapAround(context, id)).touchpoints).length
  }

  @FieldResolver(() => EditLogConnection, { description: 'The edit lists that made it, the newest first.' })
  log(@Root() journey: Journey, @Args(() => PageArgs) args: PageArgs, @Ctx() context: OperationContext): Promise<Connection<EditList>> {
    return logOf(context, journey, args)
  }

  @FieldResolver(() => [ID], { description: 'Your own edit lists that an undo takes back, the next one first. An undo is in `redoable` until it is taken back; a list that others have overwritten since is here all the same.' })
  undoable(@Root() { id }: Journey, @Arg('first', () => Int, howMany) first: number | null, @Ctx() context: OperationContext): Promise<string[]> {
    return undoStepsOf(context, id, 'undoable', first)
  }

  @FieldResolver(() => [ID], { description: 'Your own undos that a redo takes back, the next one first; none once you have edited anew.' })
  redoable(@Root() { id }: Journey, @Arg('first', () => Int, howMany) first: number | null, @Ctx() context: OperationContext): Promise<string[]> {
    return undoStepsOf(context, id, 'redoable', first)
  }

  @FieldResolver(() => [RemovedThing], { description: 'What was removed in the last 30 days and can be restored, the newest first.' })
  bin(@Root() journey: Journey, @Ctx() context: OperationContext): Promise<RemovedThing[]> {
    return binOf(context, journey.id)
  }

  @FieldResolver(() => [JourneyActionEnum], { description: 'What you may do with it.' })
  viewerCan(@Ctx() { viewer }: OperationContext): JourneyAction[] {
    return allowed(journeyPolicy, viewer)
  }
}
