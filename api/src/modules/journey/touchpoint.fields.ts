import type { OperationContext } from '../../graphql/request-context.ts'
import { metricCardsOf, needsOf, notesOf } from '@masir/schema'
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql'
import { Channel } from './channel.entity.ts'
import { drawn, mapAround } from './drawn.ts'
import { Journey } from './journey.entity.ts'
import { Lane } from './lane.entity.ts'
import { linkedJourneyOf } from './linked-journey.ts'
import { MetricCard } from './metric-card.entity.ts'
import { Need } from './need.entity.ts'
import { Note } from './note.entity.ts'
import { Persona } from './persona.entity.ts'
import { Stage } from './stage.entity.ts'
import { Touchpoint } from './touchpoint.entity.ts'

@Resolver(() => Touchpoint)
export class TouchpointFields {
  @FieldResolver(() => Stage, { description: 'The stage that it is drawn in.' })
  async stage(@Root() { journeyId, stage }: Touchpoint, @Ctx() context: OperationContext): Promise<Stage> {
    return drawn('stage', journeyId, (await mapAround(context, journeyId)).stages[stage]!)
  }

  @FieldResolver(() => Channel, { nullable: true, description: 'Where customer and company meet; null when it was not said.' })
  async channel(@Root() { journeyId, channel }: Touchpoint, @Ctx() context: OperationContext): Promise<Channel | null> {
    return channel === null ? null : drawn('channel', journeyId, (await mapAround(context, journeyId)).channels[channel]!)
  }

  @FieldResolver(() => Persona, { nullable: true, description: 'Who is there; null when it was not said.' })
  async persona(@Root() { journeyId, persona }: Touchpoint, @Ctx() context: OperationContext): Promise<Persona | null> {
    return persona === null ? null : drawn('persona', journeyId, (await mapAround(context, journeyId)).personas[persona]!)
  }

  @FieldResolver(() => Lane, { nullable: true, description: 'The backstage lane that it stands in, under the line of visibility; null: customers see it.' })
  async lane(@Root() { journeyId, lane }: Touchpoint, @Ctx() context: OperationContext): Promise<Lane | null> {
    return lane === null ? null : drawn('lane', journeyId, (await mapAround(context, journeyId)).lanes[lane]!)
  }

  @FieldResolver(() => Journey, { nullable: true, description: 'Another journey that goes on from there.' })
  linkedJourney(@Root() { linkedJourney }: Touchpoint, @Ctx() context: OperationContext): Promise<Journey | null> | null {
    return linkedJourney === null ? null : linkedJourneyOf(context, linkedJourney)
  }

  @Extensions({ assumedSize: 3 })
  @FieldResolver(() => [Need], { description: 'What the customer needs there, in order.' })
  async needs(@Root() { journeyId, key }: Touchpoint, @Ctx() context: OperationContext): Promise<Need[]> {
    return needsOf(await mapAround(context, journeyId), key).map(need => drawn('need', journeyId, need))
  }

  @Extensions({ assumedSize: 3 })
  @FieldResolver(() => [Note], { description: 'What designers noted there, in order.' })
  async notes(@Root() { journeyId, key }: Touchpoint, @Ctx() context: OperationContext): Promise<Note[]> {
    return notesOf(await mapAround(context, journeyId), key).map(note => drawn('note', journeyId, note))
  }

  @Extensions({ assumedSize: 3 })
  @FieldResolver(() => [MetricCard], { description: 'What is asked there, in order.' })
  async metricCards(@Root() { journeyId, key }: Touchpoint, @Ctx() context: OperationContext): Promise<MetricCard[]> {
    return metricCardsOf(await mapAround(context, journeyId), key).map(card => drawn('metricCard', journeyId, card))
  }
}
