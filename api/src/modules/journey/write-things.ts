import type { Change, JourneyMap, Kind } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import { isRemoved, KIND_NAMES, KINDS } from '@masir/schema'
import { entityOf } from './map-entities.ts'

/** Writes the rows that changes touched, one statement a kind. A removed thing keeps its row and what it last said. */
export async function writeThings({ em, viewer }: OperationContext, journeyId: string, { map, changes }: { map: JourneyMap, changes: readonly Change[] }, at: Date): Promise<void> {
  const common = { workspaceId: viewer.workspace.id, journeyId }
  const removed = { removedAt: at, removedBy: viewer.memberId }
  for (const kind of KIND_NAMES) {
    const things = touchedThings(kind, map, changes)
    if (things.length > 0) {
      const rows = things.map(({ thing, isDrawn }) => ({ ...thing, ...common, ...isDrawn ? { removedAt: null, removedBy: null } : removed }))
      await em.upsertMany(entityOf(kind), rows, { onConflictFields: ['journeyId', 'key'], disableIdentityMap: true })
    }
  }
}

/** Each touched thing of a kind as it is now or, where it is gone, as it last was. */
function touchedThings(kind: Kind, map: JourneyMap, changes: readonly Change[]): { thing: object, isDrawn: boolean }[] {
  const drawn: Readonly<Record<string, object>> = map[KINDS[kind].collection]
  const own = changes.filter(change => change.kind === kind)
  const keys = [...new Set(own.map(({ key }) => key))]
  return keys.map(key => Object.hasOwn(drawn, key)
    ? { thing: drawn[key]!, isDrawn: true }
    : { thing: own.findLast(change => change.key === key && isRemoved(change))!.old as object, isDrawn: false })
}
