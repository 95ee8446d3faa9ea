import type { JourneyEdit, LoggedEdit } from '@masir/schema'
import type { Viewer } from '../../api/src/index.ts'
import type { Throw } from '../support/journey-arbitraries.ts'
import { randomUUID } from 'node:crypto'
import { canonical, emptyMap, foldLog } from '@masir/schema'
import fc from 'fast-check'
import { beforeAll, beforeEach, expect, it } from 'vitest'
import { loadMaps } from '../../api/src/modules/journey/index.ts'
import { asMember, editAs, hire } from '../support/colleague.ts'
import { TestJourney } from '../support/journey-api.ts'
import { firstList, listOf, thrownList } from '../support/journey-arbitraries.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()
let omid: Viewer
let journey: TestJourney

beforeAll(async () => {
  omid = await hire(api, 'Omid')
})

beforeEach(async () => {
  journey = await TestJourney.create(api, 'A purchase', firstList.slice(1))
})

const rename = (name: string): JourneyEdit[] => [{ updateStage: { key: 'buy', name } }]

it('who overwrites what a colleague has set since is told the value, who and when', async () => {
  await editAs(api, omid, journey.id, 2, rename('Purchase'))
  const { overwritten, revision } = await journey.edit(rename('Till'), { baseRevision: 2 })
  expect(overwritten).toEqual([{ kind: 'stage', key: 'buy', property: 'name', value: 'Purchase', by: { name: 'Omid' }, at: expect.stringMatching(/^\d{4}-.*Z$/) }])
  expect(revision).toBe(4)
})

it('who removes what a colleague has changed since is refused with what stands now', async () => {
  await editAs(api, omid, journey.id, 2, [{ updateTouchpoint: { key: 'pay', name: 'Pay by card' } }])
  const remove: JourneyEdit[] = [{ removeStage: { key: 'find' } }]
  expect((await journey.edit(remove, { baseRevision: 2 })).userErrors).toMatchObject([{
    __typename: 'EditConflict',
    code: 'CHANGED_SINCE',
    index: 0,
    kind: 'touchpoint',
    key: 'pay',
    standing: { name: 'Pay by card', stage: 'find' },
    by: { name: 'Omid' },
  }])
  expect((await journey.edit(remove, { baseRevision: 3 })).userErrors).toEqual([])
})

it('who edits what a colleague has removed since is refused with a conflict', async () => {
  await editAs(api, omid, journey.id, 2, [{ removeTouchpoint: { key: 'pay' } }])
  expect((await journey.edit([{ updateTouchpoint: { key: 'pay', name: 'x' } }], { baseRevision: 2 })).userErrors)
    .toMatchObject([{ __typename: 'EditConflict', code: 'REMOVED_SINCE', kind: 'touchpoint', key: 'pay', standing: null, by: { name: 'Omid' } }])
})

it('what a colleague has done is theirs to undo', async () => {
  const { undoable } = await journey.read('undoable')
  await editAs(api, omid, journey.id, 2, rename('Purchase'))
  expect(await journey.read('undoable redoable')).toEqual({ undoable, redoable: [] })
})

it('a viewer may look and not edit', async () => {
  const guest = await hire(api, 'Guest', 'VIEWER')
  await expect(editAs(api, guest, journey.id, 2, rename('x'))).rejects.toMatchObject({ extensions: { code: 'FORBIDDEN' } })
  expect(await asMember(api, guest, async ({ em }) => (await loadMaps(em, [rowId()])).length)).toBe(1)
})

it('the stored map equals the fold of its log, after three people have edited, undone and resent at once', async () => {
  const people = [api.viewer, omid, await hire(api, 'Mona')]
  await fc.assert(fc.asyncProperty(fc.array(fc.tuple(thrownList, fc.constantFrom<'edit' | 'undo'>('edit', 'edit', 'undo')), { minLength: 6, maxLength: 12 }), async (acts) => {
    journey = await TestJourney.create(api, 'Together', firstList.slice(1))
    const start = (await storedMap()).map
    let fresh = 0
    const lists = acts.map(([dice]: [Throw[], string]) => listOf(start, dice, () => `k${fresh++}`)).filter(list => list.length > 0)
    await Promise.all(lists.map((list, index) => index % 3 === 0
      ? sendTwiceAndUndo(list, acts[index]![1] === 'undo')
      : editAs(api, people[index % 3]!, journey.id, 2, list).catch(refusalOnly)))
    const { map, revision } = await storedMap()
    const log = await journey.read<{ log: { edges: { node: { revision: number, editListId: string, edits: LoggedEdit[] } }[] } }>('log(first: 100) { edges { node { revision editListId edits } } }')
    const listsInOrder = log.log.edges.map(({ node }) => ({ ...node, id: node.editListId })).reverse()
    expect(listsInOrder.at(-1)!.revision).toBe(revision)
    expect(canonical(foldLog(emptyMap(), listsInOrder))).toBe(canonical(map))
  }), { numRuns: 12 })
}, 60_000)

async function sendTwiceAndUndo(list: JourneyEdit[], isUndone: boolean): Promise<void> {
  const editListId = randomUUID()
  const [first, again] = await Promise.all([1, 2].map(() => journey.edit(list, { editListId, baseRevision: 2 })))
  if (first!.userErrors.length === 0)
    expect(again).toMatchObject({ revision: first!.revision })
  if (isUndone && first!.userErrors.length === 0)
    await journey.undo(editListId)
}

function refusalOnly(error: { userErrors?: unknown }): void {
  if (!error.userErrors)
    throw error
}

function rowId(): string {
  return Buffer.from(journey.id, 'base64url').toString().split(':')[1]!
}

async function storedMap(): Promise<Awaited<ReturnType<typeof loadMaps>>[number]> {
  const [loaded] = await asMember(api, api.viewer, ({ em }) => loadMaps(em, [rowId()]))
  return loaded!
}
