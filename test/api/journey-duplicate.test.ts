import type { JourneyEdit, LoggedEdit } from '@masir/schema'
import { canonical, emptyMap, foldLog } from '@masir/schema'
import { expect, it } from 'vitest'
import { loadMaps } from '../../api/src/modules/journey/index.ts'
import { asMember } from '../support/colleague.ts'
import { mapFields, TestJourney } from '../support/journey-api.ts'
import { firstList } from '../support/journey-arbitraries.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()

async function duplicate(input: object): Promise<Record<string, any>> {
  return (await api.data(`mutation($input: DuplicateJourneyInput!) { duplicateJourney(input: $input) { journey { id ${mapFields} log(first: 100) { edges { node { editListId revision edits } } } } userErrors { code field } } }`, { input })).duplicateJourney
}

const loaded = async (id: string) => (await asMember(api, api.viewer, ({ em }) => loadMaps(em, [Buffer.from(id, 'base64url').toString().split(':')[1]!])))[0]!

it('a copy has the same drawing under the same keys, a name and a log of its own, and its map is the fold of that', async () => {
  const other = await TestJourney.create(api, 'Next')
  const original = await TestJourney.create(api, 'Original', firstList.slice(1))
  expect((await original.edit([
    { updateJourney: { description: 'd', laneGrouping: 'PERSONA', reviewDueOn: '2027-01-01' } },
    { updateTouchpoint: { key: 'pay', persona: 'newcomer', lane: 'systems', linkedJourney: other.id, owner: 'Web' } },
    { addNote: { key: 'n', stage: 'find', lane: 'thinking', kind: 'THINKING', text: 'Why?' } },
    { moveTouchpoint: { key: 'call', stage: 'buy', after: null } },
  ])).userErrors).toEqual([])
  const { journey, userErrors } = await duplicate({ journeyId: original.id, name: 'Copy' })
  expect(userErrors).toEqual([])
  expect(journey).toMatchObject({ key: 'copy', name: 'Copy', description: 'd', laneGrouping: 'PERSONA', revision: 1, reviewDueOn: null })
  const withoutIds = (stages: unknown): unknown => JSON.parse(JSON.stringify(stages).replaceAll(/"id":"[\w-]+"/g, '"id":""'))
  expect(withoutIds(journey.stages)).toEqual(withoutIds((await original.read(mapFields)).stages))
  const { map, evidenceLineId } = await loaded(journey.id)
  const lists = journey.log.edges.map(({ node }: { node: { editListId: string, revision: number, edits: LoggedEdit[] } }) => ({ ...node, id: node.editListId }))
  expect(canonical(foldLog(emptyMap(), lists))).toBe(canonical(map))
  expect(evidenceLineId).not.toBe((await loaded(original.id)).evidenceLineId)
})

it('a to-be copy shares the evidence of what is, and so does a copy of that', async () => {
  const original = await TestJourney.create(api, 'As it is', firstList.slice(1))
  const { evidenceLineId } = await loaded(original.id)
  const toBe = (await duplicate({ journeyId: original.id, name: 'As it shall be', perspective: 'TO_BE' })).journey
  expect(toBe.perspective).toBe('TO_BE')
  expect((await loaded(toBe.id)).evidenceLineId).toBe(evidenceLineId)
  const second = (await duplicate({ journeyId: toBe.id, name: 'Another way' })).journey
  expect(second.perspective).toBe('TO_BE')
  expect((await loaded(second.id)).evidenceLineId).toBe(evidenceLineId)
  const asIs = (await duplicate({ journeyId: toBe.id, name: 'For another branch', perspective: 'AS_IS' })).journey
  expect((await loaded(asIs.id)).evidenceLineId).not.toBe(evidenceLineId)
})

it('a copy is edited apart from its original', async () => {
  const original = await TestJourney.create(api, 'First', firstList.slice(1))
  const { journey } = await duplicate({ journeyId: original.id, name: 'Second' })
  await original.edit([{ removeStage: { key: 'find' } }])
  expect((await loaded(journey.id)).map.touchpoints.pay).toMatchObject({ name: 'pay', stage: 'find' })
})

it('a name that is none and a journey that is not there are refused', async () => {
  const original = await TestJourney.create(api, 'Original')
  expect((await duplicate({ journeyId: original.id, name: '\u200B' })).userErrors).toEqual([{ code: 'UNSEEN_CHARACTER', field: ['input', 'name'] }])
  expect((await duplicate({ journeyId: 'none', name: 'A' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'journeyId'] }])
})

it('a thousand touchpoints with two thousand notes are copied in a handful of statements and a few seconds', async () => {
  const touchpoints = Array.from({ length: 1000 }, (_, index): JourneyEdit => ({ addTouchpoint: { key: `t${index}`, name: 't', stage: ['find', 'buy', 'use'][index % 3]! } }))
  const notes = Array.from({ length: 2000 }, (_, index): JourneyEdit => ({ addNote: { key: `n${index}`, touchpoint: `t${index % 1000}`, kind: 'PAIN', text: 'Long wait' } }))
  const original = await TestJourney.create(api, 'Big', [{ addStage: { key: 'find', name: 'f' } }, { addStage: { key: 'buy', name: 'b' } }, { addStage: { key: 'use', name: 'u' } }, ...touchpoints, ...notes])
  const start = performance.now()
  const { duplicateJourney } = await api.data('mutation($input: DuplicateJourneyInput!) { duplicateJourney(input: $input) { journey { touchpointCount } userErrors { code } } }', { input: { journeyId: original.id, name: 'Big too' } })
  expect(performance.now() - start).toBeLessThan(5000)
  expect(api.statements.length).toBeLessThanOrEqual(15)
  expect(duplicateJourney).toEqual({ journey: { touchpointCount: 1000 }, userErrors: [] })
}, 60_000)
