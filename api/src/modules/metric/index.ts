import type { ApiModule } from '../../graphql/module.ts'
import { MetricDefinition } from './metric-definition.entity.ts'
import { MetricDefinitionResolver } from './metric-definition.resolver.ts'
import { addBuiltIns } from './metric-definition.service.ts'

export { MetricDefinition } from './metric-definition.entity.ts'
export { type Definitions, loadDefinitions } from './metric-definition.service.ts'

/** What numbers mean, and what they are now. */
export const metric: ApiModule = {
  name: 'metric',
  entities: [MetricDefinition],
  resolvers: [MetricDefinitionResolver],
  nodes: {
    MetricDefinition: ({ em }, id) => em.findOne(MetricDefinition, id),
  },
  furnish: addBuiltIns,
}
