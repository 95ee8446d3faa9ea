import type { Viewer } from '../access/viewer.ts'
import type { OperationContext, Services } from '../graphql/request-context.ts'
import { inTransaction } from '../database/transaction.ts'

/** Runs work as the viewer's requests would, in one transaction. */
export function asViewer<T>(services: Services, viewer: Viewer, work: (context: OperationContext) => Promise<T>): Promise<T> {
  const scope = { role: 'masir_app', workspaceId: viewer.workspace.id } as const
  return inTransaction(services.orm, scope, em => work({
    ...services,
    viewer,
    em,
    locale: 'en',
    nodeFinders: {},
    memory: new Map(),
    refuse: () => undefined,
  }))
}
