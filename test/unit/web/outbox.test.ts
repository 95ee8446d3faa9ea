import type { Keep } from '../../../web/src/features/journeys/map/outbox/keep.ts'
import type { KeptList, NewList } from '../../../web/src/features/journeys/map/outbox/kept-list.ts'
import type { Answered } from '../../../web/src/features/journeys/map/outbox/lane.ts'
import type { Answer, Send } from '../../../web/src/features/journeys/map/outbox/send-list.ts'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fallingWith, kept, wordsIn } from '../../../web/src/features/journeys/map/outbox/kept-list.ts'
import { createLane } from '../../../web/src/features/journeys/map/outbox/lane.ts'

/** A browser's database that outlives every page of the test. */
function memoryKeep(): Keep & { lists: KeptList[] } {
  const lists: KeptList[] = []
  const placeOf = (id: string) => lists.findIndex(list => list.id === id)
  return {
    lists,
    all: async () => [...lists],
    async put(list) {
      const at = placeOf(list.id)
      lists.splice(at === -1 ? lists.length : at, at === -1 ? 0 : 1, list)
    },
    async forget(id) {
      if (placeOf(id) !== -1)
        lists.splice(placeOf(id), 1)
    },
  }
}

const applied = (revision: number): Answer => ({ revision, overwritten: [], kept: [], userErrors: [] })
const refusedWith = (code: string): Answer => ({ revision: null, overwritten: [], kept: [], userErrors: [{ __typename: 'InputError', code, message: code, field: null, params: null }] })

/** A server that a plug can be pulled from: before a list arrives, or before its answer comes back. */
function server(refuses: (id: string) => boolean = () => false) {
  const log: string[] = []
  const world = { log, way: 'open' as 'open' | 'cut' | 'answers lost' }
  const send: Send = async ({ id }) => {
    await wait(0)
    if (world.way === 'cut')
      return { kind: 'UNREACHABLE' }
    if (!refuses(id) && !log.includes(id))
      log.push(id)
    if (world.way === 'answers lost')
      return { kind: 'UNREACHABLE' }
    return { kind: 'ANSWERED', answer: refuses(id) ? refusedWith('UNKNOWN_TARGET') : applied(log.indexOf(id) + 1) }
  }
  return Object.assign(world, { send })
}

const list = (id: string, undoes: string | null = null): NewList => ({ id, baseRevision: 1, edits: [{ updateJourney: { name: id } }], undoes })

async function settled(lane: ReturnType<typeof createLane>): Promise<void> {
  await expect.poll(() => lane.waiting.value, { interval: 1 }).toEqual([])
}

describe('lists on their way', () => {
  const deeds = fc.array(fc.constantFrom('draw', 'cut', 'lose answers', 'open', 'reload') as fc.Arbitrary<'draw' | 'cut' | 'lose answers' | 'open' | 'reload'>, { maxLength: 24 })

  it('all arrive once and in order, whenever the network breaks and the page is loaded anew', async () => {
    await fc.assert(fc.asyncProperty(deeds, async (story) => {
      const [keep, far] = [memoryKeep(), server()]
      const open = () => createLane({ journeyId: 'j', keep, send: far.send, patience: 1 })
      let lane = open()
      const drawn: string[] = []
      for (const deed of story) {
        if (deed === 'draw') {
          drawn.push(`list ${drawn.length}`)
          lane.add(list(drawn.at(-1)!))
        }
        else if (deed === 'reload') {
          lane = open()
          lane.takeUp(await keep.all())
        }
        else {
          far.way = deed === 'cut' ? 'cut' : deed === 'open' ? 'open' : 'answers lost'
        }
        await wait(0)
      }
      far.way = 'open'
      await settled(lane)
      expect(far.log).toEqual(drawn)
      expect(keep.lists).toEqual([])
      expect(lane.state.value).toBe('saved')
    }), { numRuns: 40 })
  })

  it('says offline while the server is out of reach, and saved when all has arrived', async () => {
    const far = server()
    const lane = createLane({ journeyId: 'j', keep: memoryKeep(), send: far.send, patience: 1 })
    far.way = 'cut'
    lane.add(list('a'))
    await expect.poll(() => lane.state.value).toBe('offline')
    far.way = 'open'
    await expect.poll(() => lane.state.value).toBe('saved')
  })

  it('says that it failed on a fault of the server, and goes on when asked to', async () => {
    let isBroken = true
    const send: Send = async () => isBroken ? { kind: 'FAULT' } : { kind: 'ANSWERED', answer: applied(1) }
    const lane = createLane({ journeyId: 'j', keep: memoryKeep(), send })
    lane.add(list('a'))
    await expect.poll(() => lane.state.value).toBe('failed')
    isBroken = false
    lane.retry()
    await expect.poll(() => lane.state.value).toBe('saved')
  })

  it('warns before leaving only where the browser keeps nothing', async () => {
    const broken: Keep = { all: async () => [], put: () => Promise.reject(new Error('private')), forget: async () => {} }
    const far = server()
    far.way = 'cut'
    const [kept, unkept] = [memoryKeep(), broken].map(keep => createLane({ journeyId: 'j', keep, send: far.send, patience: 1 }))
    kept!.add(list('a'))
    unkept!.add(list('a'))
    await expect.poll(() => unkept!.isUnkept()).toBe(true)
    expect(kept!.isUnkept()).toBe(false)
    far.way = 'open'
    await Promise.all([settled(kept!), settled(unkept!)])
  })
})

describe('a refused list', () => {
  it('is held for its maker, even over a reload, while all others arrive', async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.boolean(), { minLength: 1, maxLength: 8 }), async (refusals) => {
      const keep = memoryKeep()
      const far = server(id => refusals[Number(id)] ?? false)
      const lane = createLane({ journeyId: 'j', keep, send: far.send, patience: 1 })
      refusals.forEach((_, index) => lane.add(list(String(index))))
      await settled(lane)
      const ids = (isRefused: boolean) => refusals.flatMap((refused, index) => refused === isRefused ? [String(index)] : [])
      expect(far.log).toEqual(ids(false))
      const next = createLane({ journeyId: 'j', keep, send: far.send })
      next.takeUp(await keep.all())
      expect(next.refused.value.map(({ id }) => id)).toEqual(ids(true))
      next.refused.value.forEach(({ id }) => next.forget(id))
      expect(next.refused.value).toEqual([])
      expect(keep.lists).toEqual([])
    }), { numRuns: 40 })
  })

  it('takes its undo and redo with it, and an undo that finds nothing is not held', async () => {
    const far = server(id => id === 'a')
    const told: Answered[] = []
    const lane = createLane({ journeyId: 'j', keep: memoryKeep(), send: far.send })
    lane.onAnswered(answered => void told.push(answered))
    lane.add(list('a'))
    lane.add(list('undo of a', 'a'))
    lane.add(list('b'))
    lane.add(list('redo of a', 'undo of a'))
    await settled(lane)
    expect(far.log).toEqual(['b'])
    expect(told[0]).toMatchObject({ list: { id: 'a' }, fallen: ['undo of a', 'redo of a'] })
    expect(lane.refused.value.map(({ id }) => id)).toEqual(['a'])

    const empty = createLane({ journeyId: 'j', keep: memoryKeep(), send: async () => ({ kind: 'ANSWERED', answer: refusedWith('NOTHING_TO_UNDO') }) })
    empty.add(list('undo', 'x'))
    await settled(empty)
    expect(empty.refused.value).toEqual([])
  })

  it('falls with nothing that does not take it back', () => {
    const lists = ['a', 'b', 'c'].map(id => kept('j', list(id)))
    expect(fallingWith(lists, 'a')).toEqual([])
  })

  it('gives its maker every word that was written', () => {
    const text = fc.string({ minLength: 1 }).filter(one => one.trim() !== '')
    fc.assert(fc.property(fc.array(text, { minLength: 1 }), (texts) => {
      const edits = texts.map((one, index) => index % 2 ? { addStage: { key: `k${index}`, name: one } } : { updateTouchpoint: { key: `k${index}`, description: one } })
      expect(wordsIn(edits)).toEqual(texts)
    }))
    expect(wordsIn([{ moveStage: { key: 'k', after: null } }, { updateStage: { key: 'k', description: null } }])).toEqual([])
  })
})
