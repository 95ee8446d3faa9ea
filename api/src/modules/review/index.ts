import type { ApiModule } from '../../graphql/module.ts'
import { ActionEffectFields, EffectExplanationFields } from './action-effect.fields.ts'
import { exportRoutes } from './export/export.routes.ts'
import { GradeExplanationFields, PortfolioResolver } from './portfolio.resolver.ts'
import { OverlayReviewFields, ReviewFields, ReviewFindingFields } from './review.fields.ts'

/** What is read to decide: the review of a journey, all journeys at a glance, the effect of actions. */
export const review: ApiModule = {
  name: 'review',
  entities: [],
  routes: exportRoutes,
  resolvers: [OverlayReviewFields, ReviewFields, ReviewFindingFields, ActionEffectFields, EffectExplanationFields, PortfolioResolver, GradeExplanationFields],
}
