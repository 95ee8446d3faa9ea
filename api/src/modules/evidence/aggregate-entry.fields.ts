import type { Connection } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import { Arg, Args, Ctx, FieldResolver, ID, Resolver, Root } from 'type-graphql'
import { encodeNodeId } from '../../graphql/node-id.ts'
import { connectionOf, PageArgs } from '../../graphql/pagination.ts'
import { Member, memberOf } from '../identity/index.ts'
import { Journey } from '../journey/index.ts'
import { loadDefinitions, MetricDefinition, TimeWindowType } from '../metric/index.ts'
import { AggregateEntry } from './aggregate-entry.entity.ts'
import { listAggregateEntries } from './list-aggregate-entries.service.ts'

const { Connection: AggregateEntryConnection } = connectionOf(AggregateEntry, 'AggregateEntry')

@Resolver(() => Journey)
export class JourneyAggregateEntryFields {
  @FieldResolver(() => AggregateEntryConnection, { description: 'What was typed in for this journey, the newest first.' })
  aggregateEntries(@Root() journey: Journey, @Args(() => PageArgs) args: PageArgs, @Arg('touchpoint', () => String, { nullable: true, description: 'Only for the touchpoint with this key; empty: for the journey as a whole.' }) touchpoint: string | null, @Ctx() context: OperationContext): Promise<Connection<AggregateEntry>> {
    return listAggregateEntries(context, journey, touchpoint, args)
  }
}

@Resolver(() => AggregateEntry)
export class AggregateEntryFields {
  @FieldResolver(() => ID, { description: 'Opaque; stays the same for ever.' })
  id(@Root() entry: AggregateEntry): string {
    return encodeNodeId('AggregateEntry', entry.id)
  }

  @FieldResolver(() => String, { nullable: true, description: 'The touchpoint; null: the journey as a whole.' })
  touchpointKey(@Root() { touchpoint }: AggregateEntry): string | null {
    return touchpoint || null
  }

  @FieldResolver(() => MetricDefinition, { description: 'The metric, in the version that was answered.' })
  async metric(@Root() { metricKey, metricVersion }: AggregateEntry, @Ctx() context: OperationContext): Promise<MetricDefinition> {
    const versions = (await loadDefinitions(context)).get(metricKey)!
    return versions.find(({ version }) => version === metricVersion)!
  }

  @FieldResolver(() => TimeWindowType, { description: 'The days they are from.' })
  period(@Root() { periodFrom, periodTo }: AggregateEntry): TimeWindowType {
    return { from: periodFrom, to: periodTo }
  }

  @FieldResolver(() => Member, { description: 'Who typed it in.' })
  enteredBy(@Root() { enteredBy }: AggregateEntry, @Ctx() context: OperationContext): Promise<Member | null> {
    return memberOf(context, enteredBy)
  }
}
