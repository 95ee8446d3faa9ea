import type { ActionState } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { mostListed, shortlist } from '../../../api/src/modules/action/shortlist.ts'

const at = (state: ActionState, doneOn: string | null = null) => ({ state, doneOn, createdAt: new Date('2017-01-01') })

describe('a list of many actions', () => {
  it('keeps what is still to do, then what was finished last, in the order it had', () => {
    const [older, newer] = [at('DONE', '2017-01-02'), at('DONE', '2017-06-02')]
    const open = Array.from({ length: mostListed - 1 }, () => at('UNDER_WAY'))
    expect(shortlist([older, newer, ...open])).toEqual([newer, ...open])
    expect(shortlist([older, ...open, at('PLANNED')])).toEqual([...open, at('PLANNED')])
  })

  it('is whole where it is short', () => {
    const few = [at('DROPPED'), at('DONE', '2017-01-02'), at('PLANNED')]
    expect(shortlist(few)).toEqual(few)
  })
})
