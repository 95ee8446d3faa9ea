import { validate } from 'uuid'
import { uuidOf } from '../../graphql/node-id.ts'
import { refuse } from '../../graphql/user-error.ts'

/** The row that an id names: as any `id` field gave it out, or as the client that made it knows it. Null for neither. */
export function rowIdOf(type: string, given: string): string | null {
  return validate(given) ? given.toLowerCase() : uuidOf(type, given)
}

/** A new thing's id. @throws Refused BAD_ID */
export function newId(given: string): string {
  return validate(given) ? given.toLowerCase() : refuse('BAD_ID', 'id must be a UUID.', ['input', 'id'])
}
