import { afterAll, describe, expect, it } from 'vitest'
import { Typesetter } from '../../../api/src/modules/review/export/typesetter.ts'

describe('the typesetter', () => {
  const typesetter = new Typesetter()
  afterAll(() => typesetter.close())

  it('makes nothing for a reader who has gone, and tells a document that cannot be set', async () => {
    const gone = AbortSignal.abort(new Error('gone'))
    await expect(typesetter.typeset({ template: 'review', data: '{}' }, gone)).rejects.toThrow('gone')
    await expect(typesetter.typeset({ template: 'review', data: '{}' }, new AbortController().signal)).rejects.toThrow('could not be set')
  })

  it('refuses what would wait too long instead of taking ever more', async () => {
    const leave = new AbortController()
    const waiting = Array.from({ length: 20 }, () => typesetter.typeset({ template: 'map', data: '{}' }, leave.signal).catch(() => 'left'))
    await expect(typesetter.typeset({ template: 'map', data: '{}' }, leave.signal)).rejects.toThrow('Too many documents')
    leave.abort()
    expect(await Promise.all(waiting)).toEqual(waiting.map(() => 'left'))
  })
})
