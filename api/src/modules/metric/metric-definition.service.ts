import type { OperationContext } from '../../graphql/request-context.ts'
import { once } from '../../graphql/request-context.ts'
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
