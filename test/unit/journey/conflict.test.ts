import { beforeEach, expect, it } from 'vitest'
import { firstList } from '../../support/journey-arbitraries.ts'
import { JourneyLog } from '../../support/journey-log.ts'

let log: JourneyLog
let base: number

beforeEach(() => {
  log = new JourneyLog()
  log.send('first', 'Sara', firstList)
  base = log.revision
})

it('the last writer of a property wins and is told what was overwritten, by whom and when', () => {
  log.send('a', 'Omid', [{ updateStage: { key: 'buy', name: 'Purchase' } }])
  expect(log.send('b', 'Sara', [{ updateStage: { key: 'buy', name: 'Till' } }], base)).toMatchObject({
    kind: 'ACCEPTED',
    overwritten: [{ kind: 'stage', key: 'buy', property: 'name', value: 'Purchase', by: 'Omid', at: log.find('a')!.at }],
  })
  expect(log.map.stages.buy!.name).toBe('Till')
})

it('different properties, the same value and one\'s own lists overwrite nothing', () => {
  log.send('a', 'Omid', [{ updateStage: { key: 'buy', description: 'd', name: 'Till' } }])
  log.send('b', 'Sara', [{ updateStage: { key: 'find', name: 'Search' } }])
  expect(log.send('c', 'Sara', [{ updateStage: { key: 'buy', name: 'Till' } }, { updateStage: { key: 'find', name: 'Seek' } }], base))
    .toMatchObject({ kind: 'ACCEPTED', overwritten: [] })
})

it('what a client knew when it wrote is not overwritten', () => {
  log.send('a', 'Omid', [{ updateStage: { key: 'buy', name: 'Purchase' } }])
  expect(log.send('b', 'Sara', [{ updateStage: { key: 'buy', name: 'Till' } }])).toMatchObject({ kind: 'ACCEPTED', overwritten: [] })
})

it('removing what another person has changed since is a conflict that carries what stands now', () => {
  log.send('a', 'Omid', [{ updateTouchpoint: { key: 'pay', name: 'Pay by card' } }])
  expect(log.send('b', 'Sara', [{ updateJourney: { name: 'x' } }, { removeTouchpoint: { key: 'pay' } }], base)).toMatchObject({
    kind: 'CONFLICT',
    conflict: { code: 'CHANGED_SINCE', index: 1, kind: 'touchpoint', key: 'pay', standing: { name: 'Pay by card' }, by: 'Omid' },
  })
  expect(log.map.touchpoints.pay).toBeDefined()
})

it('removing a stage into which another person has drawn since is a conflict that names what was drawn', () => {
  log.send('a', 'Omid', [{ addTouchpoint: { key: 'new', name: 'New', stage: 'use' } }])
  expect(log.send('b', 'Sara', [{ removeStage: { key: 'use' } }], base))
    .toMatchObject({ kind: 'CONFLICT', conflict: { code: 'CHANGED_SINCE', index: 0, kind: 'touchpoint', key: 'new', by: 'Omid' } })
  expect(log.send('c', 'Sara', [{ removeStage: { key: 'use' } }])).toMatchObject({ kind: 'ACCEPTED' })
})

it('removing what one has changed oneself is none', () => {
  log.send('a', 'Sara', [{ updateTouchpoint: { key: 'pay', name: 'Pay by card' } }])
  expect(log.send('b', 'Sara', [{ removeTouchpoint: { key: 'pay' } }], base)).toMatchObject({ kind: 'ACCEPTED' })
})

it('an edit of what another person has removed since is a conflict, of what never was a refusal', () => {
  log.send('a', 'Omid', [{ removeStage: { key: 'find' } }])
  expect(log.send('b', 'Sara', [{ updateTouchpoint: { key: 'pay', name: 'x' } }], base))
    .toMatchObject({ kind: 'CONFLICT', conflict: { code: 'REMOVED_SINCE', kind: 'touchpoint', key: 'pay', standing: null, by: 'Omid' } })
  expect(log.send('c', 'Sara', [{ addTouchpoint: { key: 'new', name: 'x', stage: 'find' } }], base))
    .toMatchObject({ kind: 'CONFLICT', conflict: { code: 'REMOVED_SINCE', kind: 'stage', key: 'find', by: 'Omid' } })
  expect(log.send('d', 'Sara', [{ updateTouchpoint: { key: 'never', name: 'x' } }], base))
    .toMatchObject({ kind: 'REFUSED', refusal: { code: 'UNKNOWN_TARGET', key: 'never' } })
})

it('the same list sent again changes nothing', () => {
  log.send('a', 'Sara', [{ updateStage: { key: 'buy', name: 'Till' } }])
  const { revision } = log
  expect(log.send('a', 'Sara', [{ updateStage: { key: 'buy', name: 'Till' } }])).toBeNull()
  expect(log.revision).toBe(revision)
})
