import type { JourneyMap } from '@masir/schema'
import type { Metric } from '../../../api/src/modules/metric/metric.ts'
import { emptyMap } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { builtIns } from '../../../api/src/modules/metric/built-ins.ts'
import { cellKey } from '../../../api/src/modules/metric/cell-counts.ts'
import { overlayOf } from '../../../api/src/modules/metric/overlay.ts'
import { metric, owner, perPoint, viewer } from './samples.ts'

const place = {
  description: null,
  channel: null,
  emotion: null,
  persona: null,
  lane: null,
  expectation: null,
  owner: null,
  linkedJourney: null,
  kind: 'SUPPORT' as const,
}

/** Two stages: ordering first, then help with two cards; one outcome. */
const map: JourneyMap = {
  ...emptyMap(),
  stages: {
    help: { key: 'help', name: 'Help', description: null, order: 'a1' },
    buy: { key: 'buy', name: 'Buy', description: null, order: 'a0' },
  },
  touchpoints: {
    call: { ...place, key: 'call', name: 'Phone call', stage: 'help', order: 'a0' },
    search: { ...place, key: 'search', name: 'Searching the site', stage: 'help', order: 'Zz' },
    order: { ...place, key: 'order', name: 'Order', stage: 'buy', order: 'a0' },
  },
  metricCards: {
    c2: { key: 'c2', touchpoint: 'call', metric: 'EASE_5', asks: null, weight: 1, order: 'a1' },
    c1: { key: 'c1', touchpoint: 'call', metric: 'CSAT_5', asks: 'the solution', weight: 1, order: 'a0' },
    o1: { key: 'o1', touchpoint: null, metric: 'NPS', asks: null, weight: 1, order: 'a0' },
    s1: { key: 's1', touchpoint: 'search', metric: 'CSAT_5', asks: null, weight: 1, order: 'a0' },
  },
}

const definitions = new Map<string, Metric[]>(builtIns.map(definition => [definition.key, [definition]]))
const satisfied = perPoint(metric('CSAT_5'), 0, 0, 10, 40, 50)
const hardWork = perPoint(metric('EASE_5'), 0, 20, 20, 30, 30)

function cells(...entries: [touchpointKey: string | null, metricKey: string, counts: typeof satisfied, version?: number][]) {
  return new Map(entries.map(([touchpointKey, metricKey, counts, version = 1]) => [cellKey({ touchpointKey, metricKey, version }), [counts]]))
}

const now = cells(['call', 'CSAT_5', satisfied], ['call', 'EASE_5', hardWork])

describe('the overlay', () => {
  it('reads every card in the map\'s order, also without answers, with what is asked there', () => {
    const { touchpoints, outcomes, stages } = overlayOf({ map, definitions, now, before: null, rules: owner })
    expect(touchpoints.map(({ key, readings }) => [key, readings.map(reading => [reading.metric.key, reading.state, reading.asks])])).toEqual([
      ['order', []],
      ['search', [['CSAT_5', 'NO_DATA', null]]],
      ['call', [['CSAT_5', 'OK', 'the solution'], ['EASE_5', 'OK', null]]],
    ])
    expect(outcomes.map(reading => [reading.metric.key, reading.state])).toEqual([['NPS', 'NO_DATA']])
    expect(stages).toMatchObject([{ stageKey: 'buy', measured: 0 }, { stageKey: 'help', measured: 1, belowTarget: 1, n: 200 }])
  })

  it('marks the touchpoint that satisfies but is hard work, and names it in the headline', () => {
    const { touchpoints, headline } = overlayOf({ map, definitions, now, before: null, rules: owner })
    expect(touchpoints.map(({ divergence }) => divergence)).toEqual([null, null, 'SATISFIED_BUT_HARD_WORK'])
    expect(headline).toMatchObject({ state: 'SOME_BELOW', below: 1, measured: 1 })
    expect(headline.worst!.touchpoint.key).toBe('call')
  })

  it('compares with the earlier period and says where that has nothing to compare with', () => {
    const before = cells(['call', 'CSAT_5', perPoint(metric('CSAT_5'), 10, 20, 30, 25, 15)])
    const { touchpoints, headline } = overlayOf({ map, definitions, now, before, rules: owner })
    const [, , call] = touchpoints
    expect(call!.readings).toMatchObject([{ comparison: 'OK', change: { verdict: 'BETTER' } }, { comparison: 'NO_DATA', change: null }])
    expect(headline.change!.reading.metric.key).toBe('CSAT_5')
    expect(overlayOf({ map, definitions, now, before: null, rules: owner }).touchpoints[2]!.readings[0]!.comparison).toBeNull()
  })

  it('shows each version that has answers as a reading of its own, and judges by the newest', () => {
    const two = new Map(definitions).set('CSAT_5', [{ ...metric('CSAT_5'), version: 2, anchors: { critical: 0.1, target: 0.2, stretch: 0.3 } }, metric('CSAT_5')])
    const both = cells(['call', 'CSAT_5', satisfied], ['call', 'CSAT_5', perPoint(metric('CSAT_5'), 70, 0, 0, 0, 30), 2])
    const read = (counts: typeof now) => overlayOf({ map, definitions: two, now: counts, before: null, rules: owner }).touchpoints[2]!
    expect(read(both).readings.slice(0, 2).map(({ metric, value }) => [metric.version, value])).toEqual([[2, 0.3], [1, 0.9]])
    expect(read(both).standing.map(({ metric }) => metric.version)).toEqual([2, 1])
    expect(read(now).readings[0]!.metric.version).toBe(1)
    expect(read(new Map()).readings[0]!.metric.version).toBe(2)
  })

  it('withholds small samples from a viewer, and everything made of them', () => {
    const few = cells(['call', 'CSAT_5', perPoint(metric('CSAT_5'), 0, 0, 0, 0, 4)], ['call', 'EASE_5', perPoint(metric('EASE_5'), 4)])
    const { touchpoints, headline } = overlayOf({ map, definitions, now: few, before: few, rules: viewer })
    expect(touchpoints[2]!.readings.map(({ state, change }) => [state, change])).toEqual([['SUPPRESSED', null], ['SUPPRESSED', null]])
    expect(touchpoints[2]).toMatchObject({ composite: null, divergence: null })
    expect(headline).toMatchObject({ state: 'NO_DATA', worst: null, change: null })
  })
})
