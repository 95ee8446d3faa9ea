import type { OperationContext } from '../../graphql/request-context.ts'
import type { MetricDefinition as Definition } from './metric-definition.entity.ts'
import { metricCardsOf } from '@masir/schema'
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql'
import { notFound } from '../../graphql/errors.ts'
import { mapOf, MetricCard, Need, Touchpoint } from '../journey/index.ts'
import { MetricDefinition } from './metric-definition.entity.ts'
import { newestDefinition } from './metric-definition.service.ts'

@Resolver(() => MetricCard)
export class MetricCardMetricFields {
  @FieldResolver(() => MetricDefinition, { description: 'The metric, in its newest version.' })
  async metric(@Root() card: MetricCard, @Ctx() context: OperationContext): Promise<Definition> {
    const definition = await newestDefinition(context, card.metric)
    if (!definition)
      throw notFound('metric')
    return definition
  }
}

@Resolver(() => Need)
export class NeedMetricFields {
  @FieldResolver(() => MetricDefinition, { nullable: true, description: 'The metric that shows whether the need is met, in its newest version.' })
  async provedBy(@Root() need: Need, @Ctx() context: OperationContext): Promise<Definition | null> {
    return need.metric === null ? null : newestDefinition(context, need.metric)
  }
}

@Resolver(() => Touchpoint)
export class TouchpointMetricFields {
  @Extensions({ assumedSize: 2 })
  @FieldResolver(() => [MetricDefinition], { description: 'The metrics asked there, in their newest versions.' })
  async metrics(@Root() { journeyId, key }: Touchpoint, @Ctx() context: OperationContext): Promise<Definition[]> {
    const loaded = await mapOf(context, journeyId)
    const cards = loaded ? metricCardsOf(loaded.map, key) : []
    const definitions = await Promise.all(cards.map(card => newestDefinition(context, card.metric)))
    return definitions.filter(definition => definition !== null)
  }
}
