import type { MikroORM } from '@mikro-orm/postgresql'
import type { Viewer } from '../../access/viewer.ts'
import { v7 as uuid } from 'uuid'
import { inTransaction } from '../../database/transaction.ts'
import { Member } from './member.entity.ts'
import { Workspace } from './workspace.entity.ts'

/** The one person there is until people sign in: whoever reaches the loopback address. */
export async function findLocalOwner(orm: MikroORM): Promise<Viewer | undefined> {
  return inTransaction(orm, { role: 'masir_gate', readOnly: true }, async (em) => {
    const owner = await em.findOne(Member, { role: 'OWNER' }, { orderBy: { createdAt: 'asc', id: 'asc' } })
    return owner ? viewerOf(owner, await em.findOneOrFail(Workspace, owner.workspaceId)) : undefined
  })
}

/** Makes the one workspace with its owner. */
export async function createLocalWorkspace(orm: MikroORM, name = 'Masir', ownerName = 'Owner'): Promise<Viewer> {
  const workspaceId = uuid()
  return inTransaction(orm, { role: 'masir_app', workspaceId }, async (em) => {
    const workspace = em.create(Workspace, { id: workspaceId, name, timeZone: 'UTC' } as Workspace)
    await em.persist(workspace).flush()
    const owner = em.create(Member, { id: uuid(), workspaceId, name: ownerName, role: 'OWNER' } as Member)
    await em.persist(owner).flush()
    return viewerOf(owner, workspace)
  })
}

export function viewerOf(member: Member, workspace: Workspace): Viewer {
  const { id, name, timeZone, weekStart, calendar, indicativeBelow, suppressBelow } = workspace
  return {
    memberId: member.id,
    name: member.name,
    role: member.role,
    workspace: { id, name, timeZone, weekStart, calendar, indicativeBelow, suppressBelow },
  }
}
