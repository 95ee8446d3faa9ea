import type { OperationContext } from '../../graphql/request-context.ts'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { PrintArgs, printOf } from '../../graphql/print.args.ts'
import { CompositeScore } from './composite-score.type.ts'
import { explainChange } from './explain-change.ts'
import { explainComposite } from './explain-composite.ts'
import { explanationOf } from './explanation.service.ts'
import { ChangeType, MetricReading } from './metric-reading.type.ts'

@Resolver(() => MetricReading)
export class ReadingExplanationFields {
  @FieldResolver(() => String, { description: 'How it is counted: definition, formula, what was left out, period, source.' })
  explanation(@Root() reading: MetricReading, @Args(() => PrintArgs) args: PrintArgs, @Ctx() context: OperationContext): Promise<string> {
    return explanationOf(context, reading, printOf(args, context))
  }
}

@Resolver(() => CompositeScore)
export class CompositeExplanationFields {
  @FieldResolver(() => String, { description: 'How it is made: scores with their weights, the weakest, what is missing.' })
  explanation(@Root() composite: CompositeScore, @Args(() => PrintArgs) args: PrintArgs, @Ctx() context: OperationContext): string {
    return explainComposite(composite, printOf(args, context))
  }
}

@Resolver(() => ChangeType)
export class ChangeExplanationFields {
  @FieldResolver(() => String, { description: 'How it is found: both values, the interval of the difference, and why it is told or not.' })
  explanation(@Root() { origin, ...change }: ChangeType, @Args(() => PrintArgs) args: PrintArgs, @Ctx() context: OperationContext): string {
    return explainChange({ ...change, window: origin.window, compareTo: origin.compareTo! }, printOf(args, context))
  }
}
