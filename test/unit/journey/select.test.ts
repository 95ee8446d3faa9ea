import { apply, metricCardsOf, needsOf, touchpointsOf, touchpointsOfStage, transitionsOf } from '@masir/schema'
import { expect, it } from 'vitest'
import { furnishedMap } from '../../support/journey-arbitraries.ts'

const before = furnishedMap()
const outcome = apply(before, [
  { moveStage: { key: 'buy', after: null } },
  { moveTouchpoint: { key: 'pay', stage: 'buy', after: null } },
  { addNeed: { key: 'clear', touchpoint: 'call', text: 'A clear answer', after: null } },
  { addMetricCard: { key: 'whole', metric: 'NPS' } },
  { addMetricCard: { key: 'call', metric: 'NPS', touchpoint: 'call' } },
])
const map = outcome.ok ? outcome.map : before
const keys = (things: { key: string }[]): string[] => things.map(({ key }) => key)

it('touchpoints come stage by stage, in their order', () => {
  expect(keys(touchpointsOf(before))).toEqual(['search', 'pay', 'order', 'call'])
  expect(keys(touchpointsOf(map))).toEqual(['pay', 'order', 'call', 'search'])
  expect(keys(touchpointsOfStage(map, 'use'))).toEqual([])
})

it('needs and metric cards are those of their touchpoint, outcomes those of the journey', () => {
  expect(keys(needsOf(map, 'call'))).toEqual(['clear', 'fast'])
  expect(keys(needsOf(before, 'call'))).toEqual(['fast'])
  expect(keys(metricCardsOf(map, 'call'))).toEqual(['call'])
  expect(keys(metricCardsOf(map, null))).toEqual(['whole'])
  expect(keys(transitionsOf(map))).toEqual(['search-order'])
})

it('what is handed out can be changed without changing what others are handed', () => {
  touchpointsOfStage(map, 'buy').reverse()
  expect(keys(touchpointsOfStage(map, 'buy'))).toEqual(['pay', 'order', 'call'])
})
