import type { Locale } from '@masir/schema'
import type { Connection } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import { Arg, Args, Authorized, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql'
import { LocaleEnum } from '../../graphql/locale.ts'
import { encodeNodeId } from '../../graphql/node-id.ts'
import { connect, PageArgs, readPage } from '../../graphql/pagination.ts'
import { payload } from '../../graphql/user-error.ts'
import { DefineMetricInput, DefineMetricPayload } from './define-metric.input.ts'
import { defineMetric } from './define-metric.service.ts'
import { MetricDefinitionConnection } from './metric-definition.connection.ts'
import { MetricDefinition } from './metric-definition.entity.ts'
import { loadDefinitions } from './metric-definition.service.ts'
import { textIn } from './metric.ts'

const localeArg = { nullable: true, description: 'Language; that of the request when left out.' }

@Authorized()
@Resolver(() => MetricDefinition)
export class MetricDefinitionResolver {
  @Query(() => MetricDefinitionConnection, { description: 'The newest version of every metric, by key.' })
  async metricDefinitions(@Args(() => PageArgs) args: PageArgs, @Ctx() context: OperationContext): Promise<Connection<MetricDefinition>> {
    const page = readPage(args)
    const newest = [...(await loadDefinitions(context)).values()].map(([definition]) => definition)
    return connect(newest.slice(page.offset, page.offset + page.limit), newest.length, page)
  }

  @Mutation(() => DefineMetricPayload, { description: 'Adds a metric, or a new version of the one with the same key.' })
  defineMetric(@Arg('input', () => DefineMetricInput, { description: 'The definition.' }) input: DefineMetricInput, @Ctx() context: OperationContext): Promise<DefineMetricPayload> {
    return payload(context, async () => ({ metric: await defineMetric(context, input) }))
  }

  @FieldResolver(() => ID, { description: 'Opaque; stays the same for ever.' })
  id(@Root() definition: MetricDefinition): string {
    return encodeNodeId('MetricDefinition', definition.id)
  }

  @FieldResolver(() => String, { description: 'What people call it.' })
  name(@Root() definition: MetricDefinition, @Arg('locale', () => LocaleEnum, localeArg) locale: Locale | null, @Ctx() context: OperationContext): string {
    return textIn(definition.name, locale ?? context.locale)
  }

  @FieldResolver(() => String, { description: 'What customers are asked.' })
  question(@Root() definition: MetricDefinition, @Arg('locale', () => LocaleEnum, localeArg) locale: Locale | null, @Ctx() context: OperationContext): string {
    return textIn(definition.question, locale ?? context.locale)
  }

  @FieldResolver(() => String, { description: 'The value in words; {value} stands for the printed value.' })
  valueLabel(@Root() definition: MetricDefinition, @Arg('locale', () => LocaleEnum, localeArg) locale: Locale | null, @Ctx() context: OperationContext): string {
    return textIn(definition.valueLabel, locale ?? context.locale)
  }
}
