import type { JourneyEdit } from '@masir/schema'
import { randomUUID } from 'node:crypto'
import { beforeEach, describe, expect, it } from 'vitest'
import { TestJourney } from '../support/journey-api.ts'
import { firstList } from '../support/journey-arbitraries.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()
let journey: TestJourney

beforeEach(async () => {
  journey = await TestJourney.create(api, 'A purchase', firstList.slice(1))
})

const rename = (name: string): JourneyEdit[] => [{ updateStage: { key: 'buy', name } }]
async function stageNames(): Promise<Record<string, string>> {
  return Object.fromEntries((await journey.read('stages { key name }')).stages.map(({ key, name }: { key: string, name: string }) => [key, name]))
}

describe('an edit list', () => {
  it('raises the revision by one and is logged with author, old and new value', async () => {
    const editListId = randomUUID()
    expect(await journey.edit(rename('Purchase'), { editListId })).toMatchObject({ editListId, revision: 3, journey: { revision: 3 }, overwritten: [], userErrors: [] })
    const { log } = await journey.read('log(first: 1) { totalCount pageInfo { hasNextPage } edges { node { editListId revision author { name } edits changes undoes } } }')
    expect(log).toMatchObject({ totalCount: 3, pageInfo: { hasNextPage: true } })
    expect(log.edges[0].node).toMatchObject({
      editListId,
      revision: 3,
      author: { name: api.viewer.name },
      edits: rename('Purchase'),
      changes: [{ kind: 'stage', key: 'buy', property: 'name', old: 'buy', new: 'Purchase' }],
      undoes: null,
    })
  })

  it('sent again is answered again and changes nothing', async () => {
    const editListId = randomUUID()
    const first = await journey.edit(rename('Purchase'), { editListId })
    await journey.edit(rename('Till'))
    const again = await journey.edit(rename('Purchase'), { editListId, baseRevision: 2 })
    expect(again).toMatchObject({ editListId, revision: first.revision, overwritten: [], userErrors: [], journey: { revision: 4 } })
    expect((await stageNames()).buy).toBe('Till')
  })

  it('sent twice at once is applied once', async () => {
    const editListId = randomUUID()
    const add: JourneyEdit[] = [{ addStage: { key: 'new', name: 'New' } }]
    const answers = await Promise.all([1, 2, 3].map(() => journey.edit(add, { editListId, baseRevision: 2 })))
    expect(answers.map(({ revision, userErrors }) => [revision, userErrors])).toEqual([[3, []], [3, []], [3, []]])
  })

  it('of many people at once: each takes its own revision and none is lost', async () => {
    const adds = Array.from({ length: 12 }, (_, index): JourneyEdit[] => [{ addStage: { key: `s${index}`, name: 'S' } }])
    const answers = await Promise.all(adds.map(add => journey.edit(add, { baseRevision: 2 })))
    expect(answers.map(({ revision }) => revision).sort((a, b) => a! - b!)).toEqual(adds.map((_, index) => index + 3))
    expect(Object.keys(await stageNames())).toHaveLength(15)
  })

  it('is refused whole, naming the edit\'s place and property', async () => {
    const { userErrors } = await journey.edit([...rename('Purchase'), { addTransition: { key: 't', from: 'pay', to: 'pay' } }])
    expect(userErrors).toEqual([{
      __typename: 'EditError',
      code: 'SELF_LOOP',
      message: 'A transition cannot lead from a touchpoint to itself.',
      field: ['input', 'edits', '1', 'to'],
      index: 1,
      property: 'to',
      kind: 'transition',
      key: 't',
      params: {},
    }])
    expect((await stageNames()).buy).toBe('buy')
    expect(await journey.read('revision')).toEqual({ revision: 2 })
  })

  it.each<[string, unknown, object]>([
    ['a key that was used and removed', [{ addTouchpoint: { key: 'search', name: 'x', stage: 'use' } }], { code: 'KEY_REUSED', property: 'key' }],
    ['a metric that nobody defined', [{ addMetricCard: { key: 'm', metric: 'NONE' } }], { code: 'UNKNOWN_TARGET', property: 'metric', params: { key: 'NONE' } }],
    ['a need proved by such a metric', [{ updateNeed: { key: 'fast', metric: 'NONE' } }], { code: 'UNKNOWN_TARGET', property: 'metric', index: 0 }],
    ['an owner who is nobody here', [{ updateJourney: { ownerId: Buffer.from(`Member:${randomUUID()}`).toString('base64url') } }], { code: 'UNKNOWN_TARGET', property: 'ownerId' }],
    ['a link to a journey that is none', [{ updateTouchpoint: { key: 'pay', linkedJourney: Buffer.from(`Journey:${randomUUID()}`).toString('base64url') } }], { code: 'UNKNOWN_TARGET', property: 'linkedJourney', key: 'pay' }],
    ['a target that never was', [{ updateTouchpoint: { key: 'never', name: 'x' } }], { code: 'UNKNOWN_TARGET', kind: 'touchpoint', key: 'never' }],
    ['two edits of one property', [...rename('A'), ...rename('B')], { code: 'TWICE_IN_LIST', index: 1, property: 'name' }],
    ['no edit', [], { code: 'NO_EDITS', kind: 'journey', key: '' }],
  ])('with %s is refused', async (_, edits, error) => {
    await journey.edit([{ removeTouchpoint: { key: 'search' } }])
    expect((await journey.edit(edits as JourneyEdit[])).userErrors).toMatchObject([{ __typename: 'EditError', ...error }])
  })

  it('may link many touchpoints to another journey, and none to its own', async () => {
    const other = await TestJourney.create(api, 'Next')
    const links = ['pay', 'order'].map(key => ({ updateTouchpoint: { key, linkedJourney: other.id } }))
    expect((await journey.edit(links)).userErrors).toEqual([])
    expect((await journey.edit([{ updateTouchpoint: { key: 'pay', linkedJourney: journey.id } }])).userErrors).toMatchObject([{ code: 'BAD_VALUE', property: 'linkedJourney' }])
    const { log } = await journey.read('log(first: 1) { edges { node { changes } } }')
    expect(log.edges[0].node.changes[0]).toMatchObject({ property: 'linkedJourney', old: null, new: other.id })
  })

  it('made on a revision that does not exist yet, on no journey or without a UUID is refused', async () => {
    expect((await journey.edit(rename('A'), { baseRevision: 99 })).userErrors).toMatchObject([{ __typename: 'InputError', code: 'UNKNOWN_REVISION', params: { revision: 2 } }])
    expect((await journey.edit(rename('A'), { editListId: 'mine' })).userErrors).toMatchObject([{ code: 'BAD_ID', field: ['input', 'editListId'] }])
    const { editJourney } = await api.data('mutation($input: EditJourneyInput!) { editJourney(input: $input) { userErrors { code } } }', { input: { journeyId: 'none', editListId: randomUUID(), baseRevision: 0, edits: rename('A') } })
    expect(editJourney.userErrors).toEqual([{ code: 'NOT_FOUND' }])
  })

  it('with two edits in one entry, or a restore, is no list', async () => {
    const send = (edit: object) => api.ask('mutation($input: EditJourneyInput!) { editJourney(input: $input) { revision } }', { input: { journeyId: journey.id, editListId: randomUUID(), baseRevision: 2, edits: [edit] } })
    for (const edit of [{ removeStage: { key: 'buy' }, removeNote: { key: 'a' } }, {}, { removeStage: null }, { restore: { kind: 'stage', key: 'buy', properties: {} } }])
      expect(await send(edit)).toMatchObject({ status: 400, errors: expect.arrayContaining([expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } })]) })
  })

  it('sets the owner, who can be asked for', async () => {
    const { viewer } = await api.data('{ viewer { member { id name } } }')
    expect((await journey.edit([{ updateJourney: { ownerId: viewer.member.id, reviewDueOn: '2026-12-01', description: 'd' } }])).userErrors).toEqual([])
    expect(await journey.read('owner { id } reviewDueOn description')).toEqual({ owner: { id: viewer.member.id }, reviewDueOn: '2026-12-01', description: 'd' })
    const { journeys } = await api.data('query($filter: JourneyFilter) { journeys(filter: $filter) { totalCount } }', { filter: { ownerId: viewer.member.id } })
    expect(journeys.totalCount).toBe(1)
  })

  it('of 200 rows pasted from a spreadsheet is one list of as many statements as one row, in well under a second', async () => {
    const rows = (from: number, count: number) => Array.from({ length: count }, (_, index): JourneyEdit =>
      ({ addTouchpoint: { key: `row${from + index}`, name: `Row ${from + index}`, stage: ['find', 'buy', 'use'][index % 3]!, channel: 'web', kind: 'SUPPORT', description: 'Pasted' } }))
    await journey.edit(rows(0, 1))
    const statements = api.statements.length
    const start = performance.now()
    expect(await journey.edit(rows(1, 200))).toMatchObject({ revision: 4, userErrors: [] })
    expect(performance.now() - start).toBeLessThan(1000)
    expect(api.statements).toHaveLength(statements)
    expect(await journey.read('touchpointCount')).toEqual({ touchpointCount: 205 })
  })

  it('takes at most 15 statements, whatever it touches', async () => {
    const notes = Array.from({ length: 200 }, (_, index): JourneyEdit => ({ addNote: { key: `n${index}`, touchpoint: 'pay', kind: 'PAIN', text: 't' } }))
    const { viewer } = await api.data('{ viewer { member { id } } }')
    await journey.edit([...notes, { addMetricCard: { key: 'm', metric: 'NPS' } }, { addPersona: { key: 'p', name: 'p' } }, { addLane: { key: 'l', name: 'l', kind: 'TEXT' } }, { updateJourney: { ownerId: viewer.member.id } }, { removeStage: { key: 'buy' } }, { removeChannel: { key: 'phone' } }], { baseRevision: 1 })
    expect(api.statements.length).toBeLessThanOrEqual(15)
    expect(await journey.read('touchpointCount')).toEqual({ touchpointCount: 2 })
  })
})

describe('an undo', () => {
  it('of a removed stage brings all of it back, and the undo of the undo takes it away again', async () => {
    const before = await journey.read('stages { key touchpoints { key needs { key text } } } transitions { key }')
    const [removal, undoId] = [randomUUID(), randomUUID()]
    await journey.edit([{ removeStage: { key: 'buy' } }], { editListId: removal })
    expect(await journey.read('touchpointCount transitions { key }')).toEqual({ touchpointCount: 2, transitions: [] })
    expect(await journey.undo(removal, undoId)).toMatchObject({ editListId: undoId, revision: 4, kept: [], userErrors: [] })
    expect(await journey.read('stages { key touchpoints { key needs { key text } } } transitions { key }')).toEqual(before)
    await journey.undo(undoId)
    expect(Object.keys(await stageNames())).toEqual(['find', 'use'])
  })

  it('sent again is answered again', async () => {
    const [editListId, undoId] = [randomUUID(), randomUUID()]
    await journey.edit(rename('Purchase'), { editListId })
    await journey.undo(editListId, undoId)
    await journey.edit(rename('Till'))
    expect(await journey.undo(editListId, undoId)).toMatchObject({ editListId: undoId, revision: 4, userErrors: [] })
    expect((await stageNames()).buy).toBe('Till')
  })

  it('keeps what has been set since, and says so; where nothing is left it is no list', async () => {
    const editListId = randomUUID()
    await journey.edit([...rename('Purchase'), { updateStage: { key: 'find', name: 'Search' } }], { editListId })
    await journey.edit(rename('Till'))
    expect(await journey.undo(editListId)).toMatchObject({ revision: 5, kept: [{ kind: 'stage', key: 'buy', property: 'name', value: 'Till', by: { name: api.viewer.name } }] })
    expect(await stageNames()).toMatchObject({ buy: 'Till', find: 'find' })
    expect(await journey.undo(editListId)).toMatchObject({ revision: null, userErrors: [{ code: 'NOTHING_TO_UNDO' }], kept: [{ value: 'find' }, { value: 'Till' }] })
    expect(await journey.read('revision')).toEqual({ revision: 5 })
  })

  it('of an unknown list, or of the one that made the journey, is refused', async () => {
    expect((await journey.undo(randomUUID())).userErrors).toMatchObject([{ code: 'NOT_FOUND', field: ['input', 'editListId'] }])
    const { log } = await journey.read('log { edges { node { editListId } } }')
    expect((await journey.undo(log.edges.at(-1).node.editListId)).userErrors).toMatchObject([{ code: 'FIRST_LIST' }])
  })
})

describe('after a reload', () => {
  it('one\'s own lists can be undone and redone in order, those of the bin too', async () => {
    const ids = Array.from({ length: 4 }, () => randomUUID() as string)
    await journey.edit(rename('Purchase'), { editListId: ids[0]! })
    await journey.edit([{ removeTouchpoint: { key: 'pay' } }, { updateStage: { key: 'find', name: 'Search' } }], { editListId: ids[1]! })
    await journey.undo(ids[1]!, ids[2])
    expect(await stacks()).toMatchObject({ undoable: [ids[0], expect.anything()], redoable: [ids[2]] })
    await journey.undo(ids[2]!, ids[3])
    expect((await stacks()).redoable).toEqual([])
    const restored = randomUUID()
    await journey.restore('touchpoint', 'pay', restored)
    expect((await stacks()).undoable.slice(0, 3)).toEqual([restored, ids[3], ids[0]])
    expect((await journey.read('undoable(first: 1)')).undoable).toEqual([restored])
  })

  it('undone a hundred times from the log alone, the map is as it began, and redone as often as it ended', async () => {
    const before = await journey.read('stages { key name }')
    for (let turn = 0; turn < 100; turn++)
      await journey.edit(rename(`Name ${turn}`))
    const after = await journey.read('stages { key name }')
    const { undoable } = await stacks()
    for (const id of undoable)
      expect((await journey.undo(id)).userErrors).toEqual([])
    expect(await journey.read('stages { key name }')).toEqual(before)
    const { redoable } = await stacks()
    expect(redoable).toHaveLength(100)
    for (const id of redoable)
      await journey.undo(id)
    expect(await journey.read('stages { key name }')).toEqual(after)
  }, 60_000)

  it('a number of steps that is none is refused', async () => {
    const { errors } = await api.ask('query($id: ID) { journey(id: $id) { undoable(first: 0) } }', { id: journey.id })
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }])
  })

  const stacks = (): Promise<{ undoable: string[], redoable: string[] }> => journey.read('undoable redoable')
})

describe('the bin', () => {
  it('holds what was removed, without what hung on it, and gives it back with that', async () => {
    await journey.edit([{ removeStage: { key: 'buy' } }, { removeTouchpoint: { key: 'search' } }])
    const { bin } = await journey.read('bin { kind key name removedBy { name } }')
    expect(bin).toHaveLength(2)
    expect(bin).toContainEqual({ kind: 'stage', key: 'buy', name: 'buy', removedBy: { name: api.viewer.name } })
    expect(await journey.restore('stage', 'buy')).toMatchObject({ revision: 4, userErrors: [] })
    expect((await journey.read('bin { key }')).bin).toEqual([{ key: 'search' }])
    expect(await journey.read('touchpointCount')).toEqual({ touchpointCount: 3 })
  })

  it('gives nothing back that is not in it', async () => {
    for (const [kind, key] of [['stage', 'buy'], ['stage', 'never'], ['stages; drop', 'x'], ['__proto__', 'x']])
      expect((await journey.restore(kind!, key!)).userErrors).toMatchObject([{ code: expect.stringMatching(/NOT_FOUND/) }])
  })
})
