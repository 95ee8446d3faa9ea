import type { JourneyEdit } from '@masir/schema'
import { canonical, removalOf, undo } from '@masir/schema'
import { beforeEach, expect, it } from 'vitest'
import { firstList } from '../../support/journey-arbitraries.ts'
import { JourneyLog } from '../../support/journey-log.ts'

let log: JourneyLog

beforeEach(() => {
  log = new JourneyLog()
  log.send('first', 'Sara', firstList)
})

function rename(name: string): JourneyEdit[] {
  return [{ updateStage: { key: 'buy', name } }]
}

it('an undo restores a property whose last writer is still that list', () => {
  log.send('a', 'Sara', rename('Purchase'))
  log.send('b', 'Omid', [{ updateStage: { key: 'buy', description: 'At the desk' } }])
  expect(log.undo('undo', 'Sara', 'a')).toEqual([])
  expect(log.map.stages.buy).toMatchObject({ name: 'buy', description: 'At the desk' })
})

it('an undo keeps what somebody has set since, and says who and when', () => {
  log.send('a', 'Sara', [...rename('Purchase'), { updateStage: { key: 'find', name: 'Search' } }])
  log.send('b', 'Omid', rename('Till'))
  expect(log.undo('undo', 'Sara', 'a')).toEqual([
    { kind: 'stage', key: 'buy', property: 'name', value: 'Till', by: 'Omid', at: log.find('b')!.at },
  ])
  expect(log.map.stages).toMatchObject({ buy: { name: 'Till' }, find: { name: 'find' } })
})

it('once the other list is undone itself, the first can be undone too', () => {
  log.send('a', 'Sara', rename('Purchase'))
  log.send('b', 'Omid', rename('Till'))
  log.undo('undo b', 'Omid', 'b')
  expect(log.undo('undo a', 'Sara', 'a')).toEqual([])
  expect(log.map.stages.buy!.name).toBe('buy')
})

it('undone, redone and undone again, by the list or by its redo', () => {
  log.send('a', 'Sara', rename('Purchase'))
  log.undo('undo', 'Sara', 'a')
  log.undo('redo', 'Sara', 'undo')
  expect(log.map.stages.buy!.name).toBe('Purchase')
  log.undo('undo again', 'Sara', 'a')
  expect(log.map.stages.buy!.name).toBe('buy')
  log.undo('redo again', 'Sara', 'undo again')
  log.undo('undo of the redo', 'Sara', 'redo again')
  expect(log.map.stages.buy!.name).toBe('buy')
})

it('a list that is undone a second time has nothing left to take back', () => {
  log.send('a', 'Sara', rename('Purchase'))
  log.undo('undo', 'Sara', 'a')
  const again = undo(log.map, log.find('a')!, log.entries.slice(2))
  expect(again.edits).toEqual([])
  expect(again.kept).toMatchObject([{ property: 'name', value: 'buy', by: 'Sara' }])
})

it('an added stage that others have filled since is kept with what is in it', () => {
  log.send('a', 'Sara', [{ addStage: { key: 'leave', name: 'Leave' } }])
  log.send('b', 'Omid', [{ addTouchpoint: { key: 'bye', name: 'Goodbye', stage: 'leave' } }])
  expect(log.undo('undo', 'Sara', 'a')).toMatchObject([{ kind: 'stage', key: 'leave', property: null, by: 'Omid' }])
  expect(log.map.stages.leave).toBeDefined()
  log.undo('undo b', 'Omid', 'b')
  expect(log.undo('undo a', 'Sara', 'a')).toEqual([])
  expect(log.map.stages.leave).toBeUndefined()
})

it('an added touchpoint that another person has renamed since is kept', () => {
  log.send('a', 'Sara', [{ addTouchpoint: { key: 'new', name: 'New', stage: 'use' } }])
  log.send('b', 'Omid', [{ updateTouchpoint: { key: 'new', name: 'Better' } }])
  expect(log.undo('undo', 'Sara', 'a')).toMatchObject([{ kind: 'touchpoint', key: 'new', property: null, value: { name: 'Better' }, by: 'Omid' }])
})

it('a removed stage comes back with all that hung on it, its place included', () => {
  const before = canonical(log.map)
  log.send('a', 'Sara', [{ removeStage: { key: 'find' } }])
  log.undo('undo', 'Sara', 'a')
  expect(canonical(log.map)).toBe(before)
})

it('a removed touchpoint whose stage is gone since stays gone, and is told', () => {
  log.send('a', 'Sara', [{ removeTouchpoint: { key: 'pay' } }])
  log.send('b', 'Omid', [{ removeStage: { key: 'find' } }])
  expect(log.undo('undo', 'Sara', 'a')).toEqual([{ kind: 'touchpoint', key: 'pay', property: null, value: null, by: null, at: null }])
})

it('a note moved to a cell and put elsewhere there by another person is kept in the cell whole', () => {
  log.send('notes', 'Sara', [
    { addNote: { key: 'slow', touchpoint: 'pay', kind: 'THINKING', text: 'How long?' } },
    { addNote: { key: 'own', stage: 'find', lane: 'thinking', kind: 'THINKING', text: 'Why?' } },
  ])
  log.send('a', 'Sara', [{ moveNote: { key: 'slow', stage: 'find', lane: 'thinking' } }])
  log.send('b', 'Omid', [{ moveNote: { key: 'slow', after: null } }])
  expect(log.undo('undo', 'Sara', 'a').map(({ property, by }) => [property, by])).toEqual([['touchpoint', 'Omid'], ['stage', 'Omid'], ['lane', 'Omid'], ['order', 'Omid']])
  expect(log.map.notes.slow).toMatchObject({ touchpoint: null, stage: 'find', lane: 'thinking' })
  log.undo('undo b', 'Omid', 'b')
  log.undo('undo a', 'Sara', 'a')
  expect(log.map.notes.slow).toMatchObject({ touchpoint: 'pay', stage: null, lane: null })
})

it('a removed transition is not drawn twice when it has been drawn anew', () => {
  log.send('a', 'Sara', [{ removeTransition: { key: 'search-order' } }])
  log.send('b', 'Omid', [{ addTransition: { key: 'again', from: 'search', to: 'order' } }])
  expect(log.undo('undo', 'Sara', 'a')).toMatchObject([{ kind: 'transition', key: 'search-order', property: null }])
  expect(Object.keys(log.map.transitions)).toEqual(['again'])
})

it('of a list that removed several things one can be taken from the bin with what hung on it', () => {
  log.send('a', 'Sara', [{ removeStage: { key: 'find' } }, { removeTouchpoint: { key: 'call' } }, { removeChannel: { key: 'phone' } }])
  const entry = log.find('a')!
  const named = (kind: 'stage' | 'touchpoint', key: string): string[] => removalOf(entry.changes, kind, key).map(change => `${change.kind} ${change.key}`)
  expect(named('stage', 'find')).toEqual(['touchpoint pay', 'transition search-order', 'touchpoint search', 'stage find'])
  expect(named('touchpoint', 'call')).toEqual(['need fast', 'touchpoint call'])
  const restored = undo(log.map, { ...entry, changes: removalOf(entry.changes, 'touchpoint', 'call') }, [])
  expect(Object.keys(restored.map.touchpoints)).toEqual(['order', 'call'])
  expect(restored.map.needs.fast).toMatchObject({ text: 'A quick answer' })
})

it('a removed channel taken from the bin is on its touchpoints again', () => {
  log.send('a', 'Sara', [{ removeChannel: { key: 'web' } }])
  const entry = log.find('a')!
  const restored = undo(log.map, { ...entry, changes: removalOf(entry.changes, 'channel', 'web') }, [])
  expect(restored.map.touchpoints.pay!.channel).toBe('web')
})
