import type { Locale } from '@masir/schema'
import type { Viewer } from '../../../access/viewer.ts'
import type { OperationContext, Services } from '../../../graphql/request-context.ts'
import { inTransaction } from '../../../database/transaction.ts'

/** Reads what a viewer may see, in one read-only transaction of the viewer's workspace, as a GraphQL query does. */
export function readAsViewer<T>(services: Services, viewer: Viewer, locale: Locale, read: (context: OperationContext) => Promise<T>): Promise<T> {
  const scope = { role: 'masir_app', workspaceId: viewer.workspace.id, readOnly: true } as const
  return inTransaction(services.orm, scope, em =>
    read({ ...services, viewer, locale, nodeFinders: {}, em, memory: new Map(), refuse: () => {} }))
}
