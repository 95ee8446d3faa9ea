import type { TrendStep } from '@masir/schema'
import type { GraphQLResolveInfo } from 'graphql'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { Trend } from './trend.ts'
import { Arg, Args, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { PrintArgs, printOf } from '../../graphql/print.args.ts'
import { Journey } from '../journey/index.ts'
import { TrendStepEnum } from './enums.ts'
import { readEvidencePeriod } from './evidence-period.ts'
import { headlineText } from './headline-text.ts'
import { MetricReading, TrendType } from './metric-reading.type.ts'
import { OverlayArgs, TimeWindowType } from './overlay.args.ts'
import { readOverlay } from './overlay.service.ts'
import { HeadlineType, Overlay } from './overlay.type.ts'
import { trendStepsBelow } from './trend-ahead.ts'
import { readTrend } from './trend.service.ts'

@Resolver(() => Journey)
export class JourneyOverlayFields {
  @FieldResolver(() => Overlay, { description: 'What the evidence of a period says on this map.' })
  overlay(@Root() journey: Journey, @Args(() => OverlayArgs) args: OverlayArgs, @Ctx() context: OperationContext, @Info() info: GraphQLResolveInfo): Promise<Overlay> {
    return readOverlay(context, journey, args, trendStepsBelow(info))
  }

  @FieldResolver(() => TimeWindowType, { nullable: true, description: 'From the first to the last day of its evidence; null when there is none.' })
  evidencePeriod(@Root() { evidenceLineId }: Journey, @Ctx() context: OperationContext): Promise<TimeWindowType | null> {
    return readEvidencePeriod(context, evidenceLineId)
  }
}

@Resolver(() => MetricReading)
export class MetricReadingFields {
  @FieldResolver(() => TrendType, { nullable: true, description: 'How the value went inside the window; null where it is suppressed.' })
  trend(@Root() reading: MetricReading, @Arg('by', () => TrendStepEnum, { description: 'The length of a bucket.' }) by: TrendStep, @Ctx() context: OperationContext): Promise<Trend | null> {
    return readTrend(context, reading, by)
  }
}

@Resolver(() => HeadlineType)
export class HeadlineFields {
  @FieldResolver(() => String, { description: 'The headline in at most 25 words: what is worst, and the largest real change.' })
  text(@Root() { told, compareTo }: HeadlineType, @Args(() => PrintArgs) args: PrintArgs, @Ctx() context: OperationContext): string {
    return headlineText(told, compareTo, printOf(args, context))
  }
}
