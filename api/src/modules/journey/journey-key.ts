import type { OperationContext } from '../../graphql/request-context.ts'
import { KEY_PATTERN } from '@masir/schema'
import { refuse } from '../../graphql/user-error.ts'
import { Journey } from './journey.entity.ts'

/** The wanted key or, without one, the next free key made from the name. @throws Refused where the wanted one is taken or none */
export async function freeKey({ em, viewer }: OperationContext, { key, name }: { key?: string | null, name: string }): Promise<string> {
  const wanted = key ?? keyFrom(name)
  if (!KEY_PATTERN.test(wanted))
    refuse('BAD_KEY', 'A key is 1 to 64 letters a–z, digits, - or _.', ['input', 'key'], { pattern: KEY_PATTERN.source })
  const alike = await em.find(Journey, { workspaceId: viewer.workspace.id, deletedAt: null, key: { $like: `${wanted.replaceAll('_', '\\_')}%` } }, { fields: ['key'] })
  const taken = new Set(alike.map(journey => journey.key))
  if (key && taken.has(key))
    refuseTakenKey(key)
  for (let number = 2, candidate = wanted; ; candidate = `${wanted}-${number++}`) {
    if (!taken.has(candidate))
      return candidate
  }
}

/** Also where another journey takes the key at the same moment. */
export function refuseTakenKey(key: string): never {
  refuse('KEY_TAKEN', `Another journey has the key ${key}.`, ['input', 'key'], { key })
}

/** Latin letters and digits of the name; a name in another script gives a plain word. */
function keyFrom(name: string): string {
  const words = name.normalize('NFKD').toLowerCase().replaceAll(/\p{M}/gu, '').match(/[a-z\d]+/g) ?? ['journey']
  return words.join('-').slice(0, 50).replace(/-$/, '')
}
