import type { ApiModule } from '../../graphql/module.ts'
import { DecisionFields, ImprovementActionFields, JourneyActionFields, TouchpointActionFields } from './action.fields.ts'
import { ActionResolver } from './action.resolver.ts'
import { Decision } from './decision.entity.ts'
import { findDecision } from './decision.service.ts'
import { findAction } from './find-action.ts'
import { ImprovementAction } from './improvement-action.entity.ts'

export { beginAction } from './begin-action.service.ts'
export { Decision } from './decision.entity.ts'
export { decisionsOf, newestDecisions, recordDecision } from './decision.service.ts'
export { ImprovementAction } from './improvement-action.entity.ts'
export { isOverdue } from './is-overdue.ts'
export { actionsOf } from './list-actions.service.ts'
export { mostListed, shortlist } from './shortlist.ts'

/** What is done about touchpoints, and what was decided. */
export const action: ApiModule = {
  name: 'action',
  entities: [ImprovementAction, Decision],
  resolvers: [ActionResolver, ImprovementActionFields, DecisionFields, JourneyActionFields, TouchpointActionFields],
  nodes: {
    ImprovementAction: findAction,
    Decision: findDecision,
  },
}
