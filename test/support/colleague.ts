import type { JourneyEdit } from '@masir/schema'
import type { OperationContext } from '../../api/src/graphql/request-context.ts'
import type { Viewer } from '../../api/src/index.ts'
import type { TestApi } from './start-api.ts'
import { randomUUID } from 'node:crypto'
import { inTransaction } from '../../api/src/index.ts'
import { Member } from '../../api/src/modules/identity/index.ts'
import { editJourney } from '../../api/src/modules/journey/index.ts'

/** Another member of the workspace, who works through the services: nobody can sign in as them yet. */
export async function hire(api: TestApi, name: string, role: Viewer['role'] = 'DESIGNER'): Promise<Viewer> {
  const viewer = { ...api.viewer, memberId: randomUUID() as string, name, role }
  await asMember(api, viewer, async ({ em }) => {
    em.create(Member, { id: viewer.memberId, workspaceId: viewer.workspace.id, name, role } as Member)
    await em.flush()
  })
  return viewer
}

export function asMember<T>(api: TestApi, viewer: Viewer, work: (context: OperationContext) => Promise<T>): Promise<T> {
  return inTransaction(api.services.orm, { role: 'masir_app', workspaceId: viewer.workspace.id }, em =>
    work({ ...api.services, viewer, em, memory: new Map(), refuse: () => undefined, locale: 'en', nodeFinders: {} }))
}

export function editAs(api: TestApi, viewer: Viewer, journeyId: string, baseRevision: number, edits: JourneyEdit[]): ReturnType<typeof editJourney> {
  return asMember(api, viewer, context => editJourney(context, { journeyId, editListId: randomUUID(), baseRevision, edits }))
}
