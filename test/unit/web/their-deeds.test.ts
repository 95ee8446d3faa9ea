import type { LoggedDeed } from '../../../web/src/features/journeys/map/refused/journey-log.query.ts'
import { describe, expect, it } from 'vitest'
import { kept } from '../../../web/src/features/journeys/map/outbox/kept-list.ts'
import { nameOf, nameOfRefused, theirDeeds } from '../../../web/src/features/journeys/map/refused/their-deeds.ts'

const sara = { id: 'sara', name: 'Sara' }
const change = (property: string | null, old: unknown, now: unknown, key = 'pay') => ({ index: 0, kind: 'touchpoint' as const, key, property, old, new: now })
function refusedBy(code: string, standing: unknown) {
  return {
    ...kept('j', { id: 'mine', baseRevision: 4, edits: [{ removeTouchpoint: { key: 'pay' } }], undoes: null }),
    refusal: { code, message: code, kind: 'touchpoint', key: 'pay', standing, by: sara },
  }
}

/** The newest first, as the log is read. */
const log: LoggedDeed[] = [
  { revision: 7, author: sara, changes: [change('name', 'Pays online', 'Pays by card'), change('name', 'X', 'Y', 'other')] },
  { revision: 6, author: { id: 'me', name: 'Me' }, changes: [change('emotion', null, 2)] },
  { revision: 5, author: sara, changes: [change('name', 'Pays', 'Pays online'), change('emotion', 0, -2)] },
  { revision: 4, author: sara, changes: [change('description', null, 'Known before')] },
]

describe('what the other person did', () => {
  it('is each property once, from what the reader last saw to what stands now', () => {
    expect(theirDeeds(refusedBy('CHANGED_SINCE', { name: 'Pays by card' }), log)).toEqual([
      { property: 'name', old: 'Pays', new: 'Pays by card' },
      { property: 'emotion', old: 0, new: -2 },
    ])
  })

  it('is told of by the name that stands, or that stood when it was removed', () => {
    expect(nameOfRefused(refusedBy('CHANGED_SINCE', { name: 'Pays by card' }), log)).toBe('Pays by card')
    const removal: LoggedDeed = { revision: 8, author: sara, changes: [change(null, { name: 'Pays by card' }, null)] }
    expect(nameOfRefused(refusedBy('REMOVED_SINCE', null), [removal, ...log])).toBe('Pays by card')
  })

  it('has a name for whatever says something', () => {
    expect([{ text: 'Waits too long' }, { label: 'if paid' }, { asks: 'Was it easy?' }, null].map(nameOf)).toEqual(['Waits too long', 'if paid', 'Was it easy?', ''])
  })
})
