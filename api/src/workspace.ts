import type { Viewer } from './access/viewer.ts'
import type { Services } from './graphql/request-context.ts'
import { createLocalWorkspace, findLocalOwner } from './modules/identity/index.ts'
import { modules } from './modules/index.ts'

/** The local workspace with what every module puts into a new one. Safe to run at every start. */
export async function ensureWorkspace(services: Services): Promise<Viewer> {
  const viewer = await findLocalOwner(services.orm) ?? await createLocalWorkspace(services.orm)
  for (const { furnish } of modules)
    await furnish?.(services, viewer)
  return viewer
}
