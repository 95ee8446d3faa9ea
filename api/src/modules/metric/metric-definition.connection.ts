import { connectionOf } from '../../graphql/pagination.ts'
import { MetricDefinition } from './metric-definition.entity.ts'

const { Connection } = connectionOf(MetricDefinition, 'MetricDefinition')

export const MetricDefinitionConnection = Connection
