import type { JourneyEdit, JourneyMap, Outcome, Refusal } from '@masir/schema'
import { apply, canonical, emptyMap, replay, touchpointsOfStage } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { furnishedMap } from '../../support/journey-arbitraries.ts'

const map = furnishedMap()

function applied(list: JourneyEdit[], on: JourneyMap = map): Extract<Outcome, { ok: true }> {
  const outcome = apply(on, list)
  if (!outcome.ok)
    throw new Error(JSON.stringify(outcome.refusal))
  return outcome
}

function refusal(list: JourneyEdit[], on: JourneyMap = map): Refusal {
  const outcome = apply(on, list)
  if (outcome.ok)
    throw new Error('This list should have been refused')
  return outcome.refusal
}

function stage(key: string, name: unknown = key): JourneyEdit {
  return { addStage: { key, name: name as string } }
}

describe('removing', () => {
  it('a stage takes its touchpoints, their needs and their transitions along, and the inverse brings all of it back', () => {
    const { map: after, inverse } = applied([{ removeStage: { key: 'find' } }])
    expect(Object.keys(after.touchpoints)).toEqual(['order', 'call'])
    expect(after.transitions).toEqual({})
    expect(Object.keys(after.needs)).toEqual(['fast'])
    const back = replay(after, inverse)
    expect(back.ok && canonical(back.map)).toBe(canonical(map))
  })

  it('a channel clears it on its touchpoints, and the inverse puts it back on them', () => {
    const { map: after, inverse } = applied([{ removeChannel: { key: 'web' } }])
    expect(Object.values(after.touchpoints).map(({ channel }) => channel)).toEqual([null, null, null, null])
    const back = replay(after, inverse)
    expect(back.ok && canonical(back.map)).toBe(canonical(map))
  })

  it('what is gone already is refused by name', () => {
    expect(refusal([stage('new'), { removeNote: { key: 'gone' } }]))
      .toMatchObject({ code: 'UNKNOWN_TARGET', index: 1, kind: 'note', key: 'gone', property: 'key' })
  })
})

describe('transitions', () => {
  it('from a touchpoint to itself are refused', () => {
    expect(refusal([{ addTransition: { key: 't', from: 'pay', to: 'pay' } }])).toMatchObject({ code: 'SELF_LOOP', index: 0, property: 'to', key: 't' })
  })

  it('may make a circle', () => {
    expect(applied([{ addTransition: { key: 't', from: 'order', to: 'search' } }]).map.transitions.t).toMatchObject({ from: 'order', to: 'search' })
  })

  it('between the same two touchpoints are refused a second time, naming the first', () => {
    expect(refusal([{ addTransition: { key: 't', from: 'search', to: 'order' } }]))
      .toMatchObject({ code: 'DUPLICATE', property: 'to', params: { key: 'search-order' } })
  })

  it('that end nowhere are refused, naming the end', () => {
    expect(refusal([stage('new'), { addTransition: { key: 't', from: 'search', to: 'nowhere' } }]))
      .toMatchObject({ code: 'UNKNOWN_TARGET', index: 1, kind: 'transition', key: 't', property: 'to', params: { kind: 'touchpoint', key: 'nowhere' } })
  })
})

describe('keys', () => {
  it('that are in use are refused', () => {
    expect(refusal([stage('buy')])).toMatchObject({ code: 'KEY_REUSED', kind: 'stage', key: 'buy', property: 'key' })
  })

  it('that belonged to something removed are refused', () => {
    expect(apply(map, [stage('old')], (kind, key) => kind === 'stage' && key === 'old')).toMatchObject({ ok: false, refusal: { code: 'KEY_REUSED' } })
  })

  it('that are free again only within the list are refused', () => {
    expect(refusal([{ removeStage: { key: 'use' } }, stage('use')])).toMatchObject({ code: 'TWICE_IN_LIST', index: 1 })
  })

  it.each(['', 'a b', 'نقطه', 'x'.repeat(65), '__proto__', 'constructor'])('%j is no key', (key) => {
    expect(refusal([stage(key)])).toMatchObject({ code: 'BAD_KEY', property: 'key' })
    expect(Object.keys(applied([stage('x'.repeat(64))]).map.stages)).toHaveLength(4)
  })

  it('of things that every object has find nothing', () => {
    expect(refusal([{ updateStage: { key: 'constructor', name: 'x' } }])).toMatchObject({ code: 'UNKNOWN_TARGET' })
    expect(refusal([{ addTouchpoint: { key: 'x', name: 'x', stage: 'toString' } }])).toMatchObject({ code: 'BAD_KEY', property: 'stage' })
  })
})

describe('two edits of one thing in a list', () => {
  it('that set the same property are refused, naming the later one and the property', () => {
    expect(refusal([{ updateStage: { key: 'buy', name: 'A' } }, stage('new'), { updateStage: { key: 'buy', name: 'B', description: 'b' } }]))
      .toMatchObject({ code: 'TWICE_IN_LIST', index: 2, kind: 'stage', key: 'buy', property: 'name' })
    expect(refusal([{ moveStage: { key: 'buy' } }, { moveStage: { key: 'buy', after: null } }])).toMatchObject({ code: 'TWICE_IN_LIST', property: 'after' })
    expect(refusal([stage('new'), { updateStage: { key: 'new', name: 'Newer' } }])).toMatchObject({ code: 'TWICE_IN_LIST', property: 'name' })
    expect(refusal([{ updateJourney: { name: 'A' } }, { updateJourney: { name: 'B' } }])).toMatchObject({ code: 'TWICE_IN_LIST', kind: 'journey' })
  })

  it('of which one removes it are refused', () => {
    expect(refusal([{ updateStage: { key: 'buy', name: 'A' } }, { removeStage: { key: 'buy' } }])).toMatchObject({ code: 'TWICE_IN_LIST', index: 1, property: 'key' })
    expect(refusal([stage('new'), { removeStage: { key: 'new' } }])).toMatchObject({ code: 'TWICE_IN_LIST', index: 1 })
  })

  it('that set different properties apply', () => {
    const { map: after } = applied([stage('new'), { updateStage: { key: 'new', description: 'd' } }, { updateStage: { key: 'buy', name: 'A' } }, { moveStage: { key: 'buy', after: null } }])
    expect(after.stages.new).toMatchObject({ name: 'new', description: 'd' })
    expect(after.stages.buy!.order < after.stages.find!.order).toBe(true)
  })

  it('apply where one moves a touchpoint out of the stage that the next removes', () => {
    const { map: after, inverse } = applied([{ moveTouchpoint: { key: 'pay', stage: 'use' } }, { removeStage: { key: 'find' } }])
    expect(after.touchpoints.pay!.stage).toBe('use')
    const back = replay(after, inverse)
    expect(back.ok && canonical(back.map)).toBe(canonical(map))
  })
})

describe('places', () => {
  const keys = (on: JourneyMap): string[] => touchpointsOfStage(on, 'find').map(({ key }) => key)
  const add = (after?: string | null): JourneyEdit => ({ addTouchpoint: { key: 'new', name: 'New', stage: 'find', ...(after !== undefined && { after }) } })

  it('are after a neighbour, first with null, last when left out', () => {
    expect(keys(applied([add('search')]).map)).toEqual(['search', 'new', 'pay'])
    expect(keys(applied([add(null)]).map)).toEqual(['new', 'search', 'pay'])
    expect(keys(applied([add()]).map)).toEqual(['search', 'pay', 'new'])
  })

  it('after a neighbour that has gone to another stage are last', () => {
    expect(keys(applied([add('order')]).map)).toEqual(['search', 'pay', 'new'])
  })

  it('after a neighbour that was removed are last, after one that never was are refused', () => {
    const used = (_: string, key: string): boolean => key === 'gone'
    const outcome = apply(map, [add('gone')], used)
    expect(outcome.ok && keys(outcome.map)).toEqual(['search', 'pay', 'new'])
    expect(apply(map, [add('never')], used)).toMatchObject({ ok: false, refusal: { code: 'UNKNOWN_TARGET', property: 'after' } })
  })

  it('after oneself are refused', () => {
    expect(refusal([{ moveStage: { key: 'buy', after: 'buy' } }])).toMatchObject({ code: 'AFTER_ITSELF', property: 'after' })
  })

  it('restored into a gap that was filled meanwhile stay apart', () => {
    const without = applied([{ removeTouchpoint: { key: 'search' } }])
    const filled = applied([add(null)], without.map)
    const outcome = replay(filled.map, without.inverse)
    expect(outcome.ok && new Set(Object.values(outcome.map.touchpoints).filter(({ stage }) => stage === 'find').map(({ order }) => order)).size).toBe(3)
  })

  it('hold a thousand insertions at one spot in the right order', () => {
    let many = map
    for (let index = 0; index < 900; index++)
      many = applied([{ addTouchpoint: { key: `n${index}`, name: 'n', stage: 'use', after: index % 2 ? `n${index - 1}` : null } }], many).map
    expect(touchpointsOfStage(many, 'use').slice(0, 3).map(({ key }) => key)).toEqual(['n898', 'n899', 'n896'])
  })
})

describe('limits', () => {
  it('a list holds 1 to 250 edits', () => {
    expect(refusal([])).toMatchObject({ code: 'NO_EDITS' })
    const list = Array.from({ length: 251 }, (_, index) => ({ addNote: { key: `n${index}`, touchpoint: 'pay', kind: 'PAIN' as const, text: 'slow' } }))
    expect(refusal(list)).toMatchObject({ code: 'TOO_MANY_EDITS', index: 250, params: { most: 250, given: 251 } })
    expect(Object.keys(applied(list.slice(1)).map.notes)).toHaveLength(250)
  })

  it('a journey holds 1,000 touchpoints', () => {
    const add = (index: number): JourneyEdit => ({ addTouchpoint: { key: `n${index}`, name: 'n', stage: 'use' } })
    let full = map
    for (let from = 4; from < 1000; from += 249)
      full = applied(Array.from({ length: 249 }, (_, index) => add(from + index)), full).map
    expect(Object.keys(full.touchpoints)).toHaveLength(1000)
    expect(refusal([stage('new'), add(1000)], full)).toMatchObject({ code: 'TOO_MANY_THINGS', index: 1, kind: 'touchpoint', params: { most: 1000 } })
  })

  it('a stage with a thousand touchpoints and five thousand needs goes and comes back in under two seconds', () => {
    let full: JourneyMap = applied([stage('only')], emptyMap()).map
    const addAll = (count: number, edit: (index: number) => JourneyEdit): void => {
      for (let from = 0; from < count; from += 250)
        full = applied(Array.from({ length: 250 }, (_, index) => edit(from + index)), full).map
    }
    addAll(1000, index => ({ addTouchpoint: { key: `t${index}`, name: 't', stage: 'only' } }))
    addAll(5000, index => ({ addNeed: { key: `n${index}`, text: 'n', touchpoint: `t${index % 1000}` } }))
    const start = performance.now()
    const { map: empty, inverse } = applied([{ removeStage: { key: 'only' } }], full)
    const back = replay(empty, inverse)
    expect(performance.now() - start).toBeLessThan(2000)
    expect(empty.needs).toEqual({})
    expect(back.ok && canonical(back.map)).toBe(canonical(full))
  })

  it('nothing of a refused list is applied', () => {
    const before = canonical(map)
    refusal([stage('new'), { updateStage: { key: 'buy', name: 'Changed' } }, { removeStage: { key: 'gone' } }])
    expect(canonical(map)).toBe(before)
  })

  it('an edit is exactly one of the known ones', () => {
    expect(refusal([{ addStage: { key: 'a', name: 'a' }, removeStage: { key: 'b' } } as unknown as JourneyEdit])).toMatchObject({ code: 'NOT_ONE_EDIT' })
    expect(refusal([{} as JourneyEdit])).toMatchObject({ code: 'NOT_ONE_EDIT', index: 0 })
    expect(refusal([{ moveTransition: { key: 'search-order' } } as unknown as JourneyEdit])).toMatchObject({ code: 'NOT_ONE_EDIT' })
    expect(refusal([{ restore: { kind: 'stage', key: 'buy', properties: {} } } as unknown as JourneyEdit])).toMatchObject({ code: 'NOT_ONE_EDIT' })
  })
})

describe('values', () => {
  it.each([
    ['an unknown kind', { updateTouchpoint: { key: 'pay', kind: 'PARTY' } }, 'BAD_VALUE', 'kind'],
    ['an emotion off the scale', { updateTouchpoint: { key: 'pay', emotion: 4 } }, 'BAD_VALUE', 'emotion'],
    ['half an emotion', { updateTouchpoint: { key: 'pay', emotion: 0.5 } }, 'BAD_VALUE', 'emotion'],
    ['a name cleared', { updateTouchpoint: { key: 'pay', name: null } }, 'REQUIRED', 'name'],
    ['a kind cleared', { updateTouchpoint: { key: 'pay', kind: null } }, 'REQUIRED', 'kind'],
    ['a stage set by an update', { updateTouchpoint: { key: 'pay', stage: 'use' } }, 'UNKNOWN_PROPERTY', 'stage'],
    ['an unknown channel', { updateTouchpoint: { key: 'pay', channel: 'fax' } }, 'UNKNOWN_TARGET', 'channel'],
    ['a day that is none', { updateJourney: { reviewDueOn: '2017-02-31' } }, 'BAD_VALUE', 'reviewDueOn'],
    ['a weight of nothing', { addMetricCard: { key: 'm', metric: 'NPS', weight: 0 } }, 'BAD_VALUE', 'weight'],
    ['a lane of a channel', { addLane: { key: 'l', name: 'l', kind: 'CHANNEL' } }, 'BAD_VALUE', 'kind'],
  ])('%s is refused', (_, edit, code, property) => {
    expect(refusal([edit as JourneyEdit])).toMatchObject({ code, property, index: 0 })
  })

  it('an absent property stays and null clears it', () => {
    const { map: after } = applied([{ updateTouchpoint: { key: 'pay', description: 'By card', channel: null, emotion: -3 } }])
    expect(after.touchpoints.pay).toMatchObject({ name: 'pay', description: 'By card', channel: null, emotion: -3 })
    expect(applied([{ updateTouchpoint: { key: 'pay', description: undefined, emotion: null } as never }], after).map.touchpoints.pay)
      .toMatchObject({ description: 'By card', emotion: null })
  })

  it('a metric is asked once at a touchpoint and once of the journey', () => {
    const asked = applied([{ addMetricCard: { key: 'a', metric: 'NPS' } }, { addMetricCard: { key: 'b', metric: 'NPS', touchpoint: 'pay' } }])
    expect(refusal([{ addMetricCard: { key: 'c', metric: 'NPS' } }], asked.map)).toMatchObject({ code: 'DUPLICATE', property: 'metric', params: { key: 'a' } })
    expect(refusal([{ addMetricCard: { key: 'c', metric: 'NPS', touchpoint: 'pay' } }], asked.map)).toMatchObject({ code: 'DUPLICATE', params: { key: 'b' } })
  })

  it('the empty map takes its first list', () => {
    expect(applied([{ updateJourney: { name: 'A', perspective: 'TO_BE' } }, stage('a')], emptyMap()).map.journey).toMatchObject({ name: 'A', perspective: 'TO_BE' })
  })
})
