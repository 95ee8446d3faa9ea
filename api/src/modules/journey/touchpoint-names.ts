import type { OperationContext } from '../../graphql/request-context.ts'
import { sql } from 'kysely'
import { batched } from '../../graphql/batch.ts'

/** A touchpoint by its journey's row and its key. */
export interface TouchpointPlace {
  journeyId: string
  key: string
}

/** A touchpoint's name, also where it has been removed since; all that an operation asks for are read by one statement. */
export const touchpointNameOf: (context: OperationContext, place: TouchpointPlace) => Promise<string | null> = batched(async ({ em }, places: readonly TouchpointPlace[]) => {
  const { rows } = await sql<TouchpointPlace & { name: string }>`
    select t.journey_id as "journeyId", t.key, t.name
    from unnest(${places.map(({ journeyId }) => journeyId)}::uuid[], ${places.map(({ key }) => key)}::text[]) as p (journey_id, key)
    join touchpoints t on t.journey_id = p.journey_id and t.key = p.key`.execute(em.getKysely())
  return places.map(({ journeyId, key }) => rows.find(row => row.journeyId === journeyId && row.key === key)?.name ?? null)
})
