import type { Viewer } from '../../access/viewer.ts'
import type { OperationContext, Services } from '../../graphql/request-context.ts'
import { inTransaction } from '../../database/transaction.ts'
import { once } from '../../graphql/request-context.ts'
import { builtIns } from './built-ins.ts'
import { definitionOf } from './define-metric.service.ts'
import { MetricDefinition } from './metric-definition.entity.ts'

/** All versions of every metric of the workspace by key, the newest first. */
export type Definitions = ReadonlyMap<string, readonly [MetricDefinition, ...MetricDefinition[]]>

/** Read once per operation; a workspace has dozens of them. */
export function loadDefinitions(context: OperationContext): Promise<Definitions> {
  return once(context, readDefinitions)
}

async function readDefinitions({ em, viewer }: OperationContext): Promise<Definitions> {
  const all = await em.find(MetricDefinition, { workspaceId: viewer.workspace.id }, { orderBy: { key: 'asc', version: 'desc' } })
  const byKey = new Map<string, [MetricDefinition, ...MetricDefinition[]]>()
  for (const definition of all) {
    const versions = byKey.get(definition.key)
    if (versions)
      versions.push(definition)
    else
      byKey.set(definition.key, [definition])
  }
  return byKey
}

/** The newest version of a metric; null when there is none with this key. */
export async function newestDefinition(context: OperationContext, key: string): Promise<MetricDefinition | null> {
  return (await loadDefinitions(context)).get(key)?.[0] ?? null
}

/** Forgets what was read, after a definition was added. */
export function forgetDefinitions({ memory }: OperationContext): void {
  memory.delete(readDefinitions)
}

/** Puts the built-in definitions that a workspace does not have yet into it. */
export async function addBuiltIns({ orm }: Services, { workspace }: Viewer): Promise<void> {
  await inTransaction(orm, { role: 'masir_app', workspaceId: workspace.id }, async (em) => {
    const known = await em.find(MetricDefinition, { workspaceId: workspace.id, version: 1 })
    const missing = builtIns.filter(({ key }) => !known.some(definition => definition.key === key))
    await em.persist(missing.map(metric => definitionOf(em, workspace.id, metric, true))).flush()
  })
}
