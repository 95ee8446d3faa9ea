import type { OperationContext } from '../../graphql/request-context.ts'
import { batched } from '../../graphql/batch.ts'
import { Member } from './member.entity.ts'

/** A member by the row's id; all that an operation asks for are read by one statement. Null for nobody of this workspace. */
export const memberOf: (context: OperationContext, id: string) => Promise<Member | null> = batched(async ({ em }, ids: readonly string[]) => {
  const members = await em.find(Member, { id: { $in: [...ids] } })
  return ids.map(id => members.find(member => member.id === id) ?? null)
})
