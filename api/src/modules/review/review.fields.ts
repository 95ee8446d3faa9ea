import type { OperationContext } from '../../graphql/request-context.ts'
import { OPEN_ACTION_STATES } from '@masir/schema'
import { Ctx, Extensions, FieldResolver, Resolver, Root } from 'type-graphql'
import { actionsOf, Decision, ImprovementAction, mostListed, newestDecisions, shortlist } from '../action/index.ts'
import { ReasonCount, Verbatim } from '../evidence/index.ts'
import { Overlay } from '../metric/index.ts'
import { quoteOf, topReasonOf } from './finding-words.service.ts'
import { readReview } from './review.service.ts'
import { Review, ReviewFinding } from './review.type.ts'

@Resolver(() => Overlay)
export class OverlayReviewFields {
  @FieldResolver(() => Review, { description: 'What to go through when the journey is reviewed.' })
  review(@Root() overlay: Overlay, @Ctx() context: OperationContext): Promise<Review> {
    return readReview(context, overlay)
  }
}

@Resolver(() => Review)
export class ReviewFields {
  @Extensions({ assumedSize: mostListed })
  @FieldResolver(() => [Decision], { description: 'What was decided on the journey, the newest 100, the newest first.' })
  decisions(@Root() { journeyId }: Review, @Ctx() context: OperationContext): Promise<Decision[]> {
    return newestDecisions(context, journeyId)
  }
}

@Resolver(() => ReviewFinding)
export class ReviewFindingFields {
  @FieldResolver(() => Verbatim, { nullable: true, description: 'One customer\'s own words: the newest complaint of the period and segment. Withheld where the value is, and where few in the segment said anything.' })
  quote(@Root() finding: ReviewFinding, @Ctx() context: OperationContext): Promise<Verbatim | null> {
    return quoteOf(context, finding)
  }

  @FieldResolver(() => ReasonCount, { nullable: true, description: 'The complaint coded most often there in the period and segment; praise is left out. Withheld where the value is, and where few gave it or few in the segment said anything.' })
  topReason(@Root() finding: ReviewFinding, @Ctx() context: OperationContext): Promise<ReasonCount | null> {
    return topReasonOf(context, finding)
  }

  @Extensions({ assumedSize: 2 })
  @FieldResolver(() => [ImprovementAction], { description: 'What is planned or under way about the touchpoint, the next due first, at most 100; empty: no one is on this.' })
  async openActions(@Root() { touchpoint: { journeyId, key } }: ReviewFinding, @Ctx() context: OperationContext): Promise<ImprovementAction[]> {
    return shortlist(await actionsOf(context, { journeyId, touchpointKey: key }, OPEN_ACTION_STATES))
  }
}
