import type { Viewer } from '../../access/viewer.ts'
import type { Services } from '../../graphql/request-context.ts'
import { inTransaction } from '../../database/transaction.ts'
import { builtIns } from './built-ins.ts'
import { definitionOf } from './define-metric.service.ts'
import { MetricDefinition } from './metric-definition.entity.ts'

/** Puts the built-in definitions that a workspace does not have yet into it. */
export async function addBuiltIns({ orm }: Services, { workspace }: Viewer): Promise<void> {
  await inTransaction(orm, { role: 'masir_app', workspaceId: workspace.id }, async (em) => {
    const known = await em.find(MetricDefinition, { workspaceId: workspace.id, version: 1 })
    const missing = builtIns.filter(({ key }) => !known.some(definition => definition.key === key))
    await em.persist(missing.map(metric => definitionOf(em, workspace.id, metric, true))).flush()
  })
}
