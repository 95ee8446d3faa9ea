import type { JourneyMap } from '@masir/schema'
import { channelsOf, emptyMap, stagesOf, touchpointsOf, touchpointsOfStage } from '@masir/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { textOf } from '../../../web/src/features/journeys/canvas/clipboard/clip-text.ts'
import { clipOf, readClip } from '../../../web/src/features/journeys/canvas/clipboard/clip.ts'
import { editsOfPaste } from '../../../web/src/features/journeys/canvas/clipboard/paste-clip.ts'
import { besideOriginals, targetAt } from '../../../web/src/features/journeys/canvas/clipboard/paste-target.ts'
import { listsOf } from '../../../web/src/features/journeys/canvas/gestures/edit-lists.ts'
import { mapOf, maps } from './random-map.ts'

function counter(): () => string {
  let next = 0
  return () => `new-${next++}`
}

const shop = mapOf([
  { addChannel: { key: 'site', name: 'وب‌سایت', kind: 'WEB' } },
  { addStage: { key: 's1', name: 'Find' } },
  { addStage: { key: 's2', name: 'Buy' } },
  { addTouchpoint: { key: 'a', stage: 's1', name: 'Search', channel: 'site', emotion: -2, expectation: 'to find it' } },
  { addTouchpoint: { key: 'b', stage: 's1', name: 'Compare' } },
  { addTouchpoint: { key: 'c', stage: 's2', name: '=Pay', channel: 'site' } },
  { addTransition: { key: 'ab', from: 'a', to: 'b', label: 'then' } },
  { addTransition: { key: 'bc', from: 'b', to: 'c' } },
  { addNeed: { key: 'n', touchpoint: 'a', text: 'Details', kind: 'DETAILED_INFORMATION', metric: 'CSAT_5' } },
  { addNote: { key: 'p', touchpoint: 'a', kind: 'PAIN', text: 'Slow' } },
  { addMetricCard: { key: 'm', touchpoint: 'a', metric: 'CSAT_5', weight: 2 } },
])
const names = (map: JourneyMap, stage: string) => touchpointsOfStage(map, stage).map(({ name }) => name)
function paste(map: JourneyMap, from: JourneyMap, keys: string[], selected?: { kind: 'touchpoint' | 'stage', key: string }): JourneyMap {
  const clip = readClip(JSON.stringify(clipOf(from, keys)))!
  return mapOf(editsOfPaste(map, clip, targetAt(map, clip, selected), counter()).edits, map)
}

describe('duplicating', () => {
  it('puts copies behind the last original of each stage, with all that hangs on them', () => {
    const clip = clipOf(shop, ['a', 'b'])
    const { edits, keys } = editsOfPaste(shop, clip, besideOriginals(shop, clip), counter())
    const map = mapOf(edits, shop)
    expect(names(map, 's1')).toEqual(['Search', 'Compare', 'Search', 'Compare'])
    const [copy] = keys
    expect(map.touchpoints[copy!]).toMatchObject({ channel: 'site', emotion: -2, expectation: 'to find it' })
    const hanging = [map.needs, map.notes, map.metricCards].map(things => Object.values<{ touchpoint: string | null }>(things).filter(({ touchpoint }) => touchpoint === copy).length)
    expect(hanging).toEqual([1, 1, 1])
    expect(Object.values(map.transitions).filter(({ from }) => from === copy)).toMatchObject([{ to: keys[1], label: 'then' }])
    expect(Object.keys(map.transitions)).toHaveLength(3)
  })

  it('of any cards applies, adds as many as were chosen and changes nothing else', () => {
    fc.assert(fc.property(maps, fc.nat(), (map, dice) => {
      const keys = touchpointsOf(map).filter((_, index) => (dice >> (index % 30)) & 1).map(({ key }) => key)
      const clip = clipOf(map, keys)
      const { edits } = editsOfPaste(map, clip, besideOriginals(map, clip), counter())
      const now = listsOf(edits).reduce((before, list) => mapOf(list, before), map)
      expect(Object.keys(now.touchpoints)).toHaveLength(Object.keys(map.touchpoints).length + keys.length)
      expect(now.stages).toEqual(map.stages)
      for (const [key, touchpoint] of Object.entries(map.touchpoints))
        expect(now.touchpoints[key]).toEqual(touchpoint)
    }))
  })
})

describe('pasting into another map', () => {
  it('makes the stages and channels that it lacks', () => {
    const map = paste(emptyMap(), shop, ['a', 'b', 'c'])
    expect(stagesOf(map).map(({ key, name }) => [name, names(map, key)])).toEqual([['Find', ['Search', 'Compare']], ['Buy', ['=Pay']]])
    expect(channelsOf(map)).toMatchObject([{ name: 'وب‌سایت', kind: 'WEB' }])
  })

  it('knows a channel again that is spelt on another keyboard', () => {
    const other = mapOf([{ addChannel: { key: 'own', name: 'وبسايت' } }, { addStage: { key: 'x', name: 'Anything' } }])
    const map = paste(other, shop, ['a'], { kind: 'stage', key: 'x' })
    expect(touchpointsOf(map)).toMatchObject([{ name: 'Search', stage: 'x', channel: 'own' }])
    expect(channelsOf(map)).toHaveLength(1)
  })

  it('goes behind the selected card, and on into the next stages', () => {
    const map = paste(shop, shop, ['b', 'c'], { kind: 'touchpoint', key: 'a' })
    expect(names(map, 's1')).toEqual(['Search', 'Compare', 'Compare'])
    expect(names(map, 's2')).toEqual(['=Pay', '=Pay'])
    expect(touchpointsOfStage(map, 's1').map(({ key }) => key)[1]).toMatch(/^new/)
  })
})

describe('a clip', () => {
  it('is a table for other programs, in which nothing is calculated', () => {
    const lines = textOf(clipOf(shop, ['a', 'c']), column => column, kind => kind.toLowerCase()).split('\n')
    expect(lines).toEqual(['stage\ttouchpoint\tchannel\tkind\tneed\tpain\tquote', 'Find\tSearch\tوب‌سایت\tsupport\tDetails\tSlow\t', 'Buy\t\'=Pay\tوب‌سایت\tsupport\t\t\t'])
  })

  it('is nothing else than a clip', () => {
    expect(['', 'null', '{}', '{"form":1}', '[1]', JSON.stringify({ ...clipOf(shop, ['a']), needs: [1] })].map(readClip)).toEqual(Array.from({ length: 6 }))
  })
})
