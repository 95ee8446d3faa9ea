import type { Action, BeginAction } from '../../../web/src/features/review/actions/action.query.ts'
import { describe, expect, it, vi } from 'vitest'
import { effectScope } from 'vue'
import { changedDraft, draftOf, emptyDraft, toBegin, toDraft, toUpdate } from '../../../web/src/features/review/actions/action-draft.ts'
import { readExpected } from '../../../web/src/features/review/actions/expected-value.ts'
import { inOrder, shownActions } from '../../../web/src/features/review/actions/shown-actions.ts'
import { unsentList } from '../../../web/src/features/review/actions/unsent.ts'
import { useResending } from '../../../web/src/features/review/actions/useResending.ts'

const stored: Action = {
  id: 'a1',
  touchpointKey: 'call',
  touchpointName: 'Call',
  what: 'Train',
  why: null,
  expectedValue: 0.8,
  owner: 'Support',
  dueOn: '2026-03-01',
  state: 'DONE',
  isOverdue: false,
  createdAt: '2026-01-01T00:00:00Z',
  startedOn: '2026-01-10',
  doneOn: '2026-02-01',
  metric: null,
  effect: null,
}
const nothingElse = { begun: [], updated: [], removed: new Set<string>(), nameOf: (key: string) => key.toUpperCase(), metricOf: () => null }

describe('an expected value', () => {
  const share = { aggregation: 'SHARE', scaleMin: 1, scaleMax: 5 } as const
  const mean = { aggregation: 'MEAN', scaleMin: 1, scaleMax: 10 } as const
  const nps = { aggregation: 'NPS', scaleMin: 0, scaleMax: 10 } as const

  it('is read as people write it, in every script', () => {
    expect(readExpected('85', share)).toBe(0.85)
    expect(readExpected('۸۵٪', share)).toBe(0.85)
    expect(readExpected('٨٥٫٥٪', share)).toBe(0.855)
    expect(readExpected('۳٫۵', mean)).toBe(3.5)
    expect(readExpected('+40', nps)).toBe(40)
    expect(readExpected('−۱۰', nps)).toBe(-10)
  })

  it('is open where nothing is typed, and none where it cannot be', () => {
    expect(readExpected(' ', share)).toBeNull()
    expect(readExpected('120 %', share)).toBeUndefined()
    expect(readExpected('0.5', mean)).toBeUndefined()
    expect(readExpected('much', nps)).toBeUndefined()
  })
})

describe('the draft of an action', () => {
  it('tells the server only what was changed', () => {
    expect(toUpdate({ ...draftOf(stored), owner: ' Web ', dueOn: '' }, stored)).toEqual({ id: 'a1', owner: 'Web', dueOn: null })
    expect(toUpdate(draftOf({ ...stored, expectedValue: null }), { ...stored, expectedValue: null })).toEqual({ id: 'a1' })
  })

  it('leaves open what is blank', () => {
    expect(toBegin({ ...emptyDraft('call'), what: ' Train ' }, 'id', 'journey')).toEqual({
      id: 'id',
      journeyId: 'journey',
      touchpointKey: 'call',
      what: 'Train',
      why: null,
      metricKey: null,
      expectedValue: null,
      owner: null,
      dueOn: null,
      state: 'UNDER_WAY',
      startedOn: null,
      doneOn: null,
    })
  })

  it('of one that is brought back keeps its days, also where it is refused and sent once more', () => {
    const again = toBegin(draftOf(stored), 'new', 'journey')
    expect(again).toMatchObject({ id: 'new', state: 'DONE', startedOn: '2026-01-10', doneOn: '2026-02-01' })
    expect(toBegin(toDraft(again), 'newer', 'journey')).toEqual({ ...again, id: 'newer' })
  })

  it('is given back with what was typed where a change is refused', () => {
    const change = toUpdate({ ...draftOf(stored), what: 'Train all', dueOn: '' }, stored)
    const back = changedDraft(stored, change)
    expect(back).toMatchObject({ what: 'Train all', dueOn: '', owner: 'Support', state: 'DONE' })
    expect(toUpdate(back, stored)).toEqual(change)
  })
})

describe('the actions that a reader sees', () => {
  it('are those of the server with what is on its way laid over them', () => {
    const shown = shownActions([stored], {
      ...nothingElse,
      begun: [{ input: toBegin({ ...emptyDraft('web'), what: 'Search' }, 'u1', 'journey'), state: 'kept' }],
      updated: [{ input: { id: 'a1', state: 'DROPPED' }, state: 'saving' }],
    })
    expect(shown).toMatchObject([
      { id: 'u1', touchpointName: 'WEB', what: 'Search', state: 'UNDER_WAY', saving: 'kept' },
      { id: 'a1', what: 'Train', owner: 'Support', state: 'DROPPED', saving: 'saving' },
    ])
  })

  it('are without those that were removed', () => {
    expect(shownActions([stored], { ...nothingElse, removed: new Set(['a1']) })).toEqual([])
  })

  it('are in the order in which they are due, open ones first', () => {
    const one = (state: Action['state'], dueOn: string | null): Pick<Action, 'state' | 'dueOn'> => ({ state, dueOn })
    expect(inOrder([one('DONE', '2026-01-01'), one('PLANNED', null), one('UNDER_WAY', '2026-02-01')])).toEqual([one('UNDER_WAY', '2026-02-01'), one('PLANNED', null), one('DONE', '2026-01-01')])
  })
})

describe('what is sent under an id of its own', () => {
  const input = toBegin({ ...emptyDraft('call'), what: 'Train' }, 'u1', 'journey')
  const refused = { code: 'TEXT_LENGTH', message: '' }

  it('is kept while the server does not answer, and sent again under the same id', async () => {
    const sent: string[] = []
    let isThere = false
    const onStored = vi.fn(async () => {})
    const waiting = unsentList<BeginAction>()
    const { add, resend } = useResending({
      waiting,
      send: async ({ id }) => {
        sent.push(id)
        return isThere ? { errors: [] } : { error: { message: 'gone' }, errors: [] }
      },
      onStored,
      onRefused: () => {},
    })
    await add(input)
    expect(waiting.value).toEqual([{ input, state: 'kept' }])
    isThere = true
    await resend()
    expect([sent, waiting.value, onStored.mock.calls.length]).toEqual([['u1', 'u1'], [], 1])
  })

  it('is shown until what the server has is read', async () => {
    const shown: unknown[] = []
    const waiting = unsentList<BeginAction>()
    const { add } = useResending({
      waiting,
      send: async () => ({ errors: [] }),
      onStored: async (): Promise<void> => void shown.push(...waiting.value),
      onRefused: () => {},
    })
    await add(input)
    expect(shown).toEqual([{ input, state: 'saving' }])
    expect(waiting.value).toEqual([])
  })

  it('is given back where it is refused', async () => {
    const onRefused = vi.fn()
    const waiting = unsentList<BeginAction>()
    const { add } = useResending({ waiting, send: async () => ({ errors: [refused] }), onStored: async () => {}, onRefused })
    await add(input)
    expect(waiting.value).toEqual([])
    expect(onRefused).toHaveBeenCalledExactlyOnceWith(input, [refused])
  })

  it('waits for whoever comes back where the page was left before it was refused', async () => {
    const waiting = unsentList<BeginAction>()
    const onRefused = vi.fn()
    const dealings = { waiting, send: async () => ({ errors: [refused] }), onStored: async () => {}, onRefused }
    const page = effectScope()
    const { add } = page.run(() => useResending(dealings))!
    const sending = add(input)
    page.stop()
    await sending
    expect([waiting.value, onRefused.mock.calls]).toEqual([[{ input, state: 'kept' }], []])
    await useResending(dealings).resend()
    expect([waiting.value, onRefused.mock.calls]).toEqual([[], [[input, [refused]]]])
  })

  it('is done with once it is stored, though nobody reads it any more', async () => {
    const waiting = unsentList<BeginAction>()
    const page = effectScope()
    const { add } = page.run(() => useResending({ waiting, send: async () => ({ errors: [] }), onStored: () => new Promise<void>(() => {}), onRefused: () => {} }))!
    const sending = add(input)
    page.stop()
    await sending
    expect(waiting.value).toEqual([])
  })
})
