/** What starts the product: its own process, and the tests, which start the same one. */
export type { Viewer } from './access/viewer.ts'
export { inTransaction } from './database/transaction.ts'
export { loadDemo } from './demo/load-demo.ts'
export type { Services } from './graphql/request-context.ts'
export { buildServer } from './server.ts'
export { openServices } from './services.ts'
export { ensureWorkspace } from './workspace.ts'
