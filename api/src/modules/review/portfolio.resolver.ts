import type { GraphQLResolveInfo } from 'graphql'
import type { Connection } from '../../graphql/pagination.ts'
import type { OperationContext } from '../../graphql/request-context.ts'
import { Args, Authorized, Ctx, FieldResolver, Info, Query, Resolver, Root } from 'type-graphql'
import { PrintArgs, printOf } from '../../graphql/print.args.ts'
import { Overlay, trendStepsBelow } from '../metric/index.ts'
import { explainGrade } from './explain-grade.ts'
import { gradeOfEntry } from './grade-of-entry.ts'
import { overlayOfEntry } from './overlay-of-entry.ts'
import { readPortfolio } from './portfolio.service.ts'
import { EvidenceGrade, PortfolioArgs, PortfolioConnection, PortfolioEntry } from './portfolio.type.ts'

@Authorized()
@Resolver(() => PortfolioEntry)
export class PortfolioResolver {
  @Query(() => PortfolioConnection, { description: 'All journeys at a glance. Without a window each is read in its last year that has answers, compared with the year before.' })
  portfolio(@Args(() => PortfolioArgs) args: PortfolioArgs, @Ctx() context: OperationContext, @Info() info: GraphQLResolveInfo): Promise<Connection<PortfolioEntry>> {
    return readPortfolio(context, args, trendStepsBelow(info))
  }

  @FieldResolver(() => Overlay, { nullable: true, description: 'What its evidence says; null where there is none.' })
  overlay(@Root() entry: PortfolioEntry, @Ctx() context: OperationContext, @Info() info: GraphQLResolveInfo): Promise<Overlay | null> {
    return overlayOfEntry(context, entry, trendStepsBelow(info))
  }

  @FieldResolver(() => EvidenceGrade, { description: 'How far its map rests on evidence of the period.' })
  evidence(@Root() entry: PortfolioEntry, @Ctx() context: OperationContext): Promise<EvidenceGrade> {
    return gradeOfEntry(context, entry)
  }
}

@Resolver(() => EvidenceGrade)
export class GradeExplanationFields {
  @FieldResolver(() => String, { description: 'How the map came to its grade.' })
  explanation(@Root() grade: EvidenceGrade, @Args(() => PrintArgs) args: PrintArgs, @Ctx() context: OperationContext): string {
    return explainGrade(grade, printOf(args, context))
  }
}
