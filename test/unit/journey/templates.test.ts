import type { JourneyMap, Locale } from '@masir/schema'
import type { BuiltInTemplate } from '../../../api/src/modules/journey/templates/template-shape.ts'
import {
  apply,
  canonical,
  editsThatDraw,
  emptyMap,
  LOCALES,
  metricCardsOf,
  MOST_EDITS,
  replay,
  TOUCHPOINT_KINDS,
  touchpointsOf,
} from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { mapOfTemplate } from '../../../api/src/modules/journey/templates/built-in-maps.ts'
import { builtInTemplates } from '../../../api/src/modules/journey/templates/built-in-templates.ts'
import { drawTemplate } from '../../../api/src/modules/journey/templates/draw-template.ts'
import { builtIns } from '../../../api/src/modules/metric/built-ins.ts'

const told = builtInTemplates.filter(({ key }) => key !== 'blank')
const letters: Record<Locale, RegExp> = { en: /^\P{Script=Arabic}+$/u, fa: /\p{Script=Arabic}/u, ar: /\p{Script=Arabic}/u }

/** Keys by which a template may find words: required ones, and those that may be left out. */
function keysOfWords({ shape }: BuiltInTemplate): { needed: string[], possible: string[] } {
  const touchpoints = shape.stages.flatMap(stage => stage.touchpoints)
  const hung = touchpoints.flatMap(({ needs = [], notes = [] }) => [...needs, ...notes])
  const keyed = [...shape.channels, ...shape.textLanes, ...shape.stages, ...touchpoints, ...hung, ...shape.stages.flatMap(({ notes = [] }) => notes)]
  return {
    needed: ['name', 'description', ...shape.personas, ...shape.backstageLanes, ...keyed.map(({ key }) => key)],
    possible: [...touchpoints.flatMap(({ key }) => [`${key}.expectation`, `${key}.owner`]), ...shape.transitions.map(([from, to]) => `${from}--${to}`)],
  }
}

it('there are a blank one and five that tell a story', () => {
  expect(builtInTemplates.map(({ key }) => key)).toEqual(['blank', 'support-centre', 'online-shop', 'airport-visit', 'bank-account', 'hospital-visit'])
})

describe.each(builtInTemplates.map(template => [template.key, template] as const))('the template %s', (_, template) => {
  it('has a word for everything it draws, in each language the same, and no word too many', () => {
    const { needed, possible } = keysOfWords(template)
    expect(new Set(needed).size).toBe(needed.length)
    const [first] = LOCALES.map(locale => Object.keys(template.words[locale]).sort())
    for (const locale of LOCALES) {
      const keys = Object.keys(template.words[locale])
      expect(needed.filter(key => !template.words[locale][key]?.trim())).toEqual([])
      expect(keys.filter(key => !needed.includes(key) && !possible.includes(key))).toEqual([])
      expect(keys.toSorted()).toEqual(first)
      expect(Object.values(template.words[locale]).filter(words => !letters[locale].test(words))).toEqual([])
    }
  })

  it.each(LOCALES)('is one edit list that an empty map accepts, in %s', (locale) => {
    const edits = drawTemplate(template.shape, template.words[locale])
    expect(edits.length).toBeLessThanOrEqual(MOST_EDITS)
    expect(apply(emptyMap(), edits)).toMatchObject({ ok: true })
  })

  it('is drawn anew as it is', () => {
    const map = mapOfTemplate(template, 'fa')
    const anew = replay(emptyMap(), editsThatDraw(map))
    expect(anew.ok && canonical(anew.map)).toBe(canonical(map))
  })
})

describe.each(told.map(template => [template.key, mapOfTemplate(template, 'en')] as const))('the map of %s', (_, map: JourneyMap) => {
  it('has touchpoints of all four kinds, on channels or backstage, and none of the main persona unconnected', () => {
    const touchpoints = touchpointsOf(map)
    expect(new Set(touchpoints.map(({ kind }) => kind))).toEqual(new Set(TOUCHPOINT_KINDS))
    expect(touchpoints.filter(({ channel, lane }) => (channel === null) === (lane === null))).toEqual([])
    const connected = new Set(Object.values(map.transitions).flatMap(({ from, to }) => [from, to]))
    expect(touchpoints.filter(({ key, lane, persona }) => !connected.has(key) && lane === null && persona === null)).toEqual([])
  })

  it('leads customers round at least once', () => {
    const order = new Map(touchpointsOf(map).map(({ key }, index) => [key, index]))
    expect(Object.values(map.transitions).some(({ from, to }) => order.get(from)! > order.get(to)!)).toBe(true)
  })

  it('shows pains, opportunities and a wow moment, and feelings that go up and down', () => {
    const kinds = new Set(Object.values(map.notes).map(({ kind }) => kind))
    expect([...kinds]).toEqual(expect.arrayContaining(['PAIN', 'OPPORTUNITY', 'WOW', 'THINKING']))
    const emotions = touchpointsOf(map).map(({ emotion }) => emotion ?? 0)
    expect(Math.min(...emotions)).toBeLessThan(0)
    expect(Math.max(...emotions)).toBeGreaterThan(1)
  })

  it('asks built-in metrics: effort and satisfaction somewhere, advocacy of the whole', () => {
    const asked = new Set(Object.values(map.metricCards).map(({ metric }) => metric))
    expect([...asked].filter(metric => !builtIns.some(({ key }) => key === metric))).toEqual([])
    expect(asked).toContain('EASE_5')
    expect(asked).toContain('CSAT_5')
    expect(metricCardsOf(map, null).map(({ metric }) => metric)).toContain('NPS')
  })

  it('proves needs by metrics that are asked at their touchpoint', () => {
    const unasked = Object.values(map.needs).filter(({ touchpoint, metric }) => metric && !metricCardsOf(map, touchpoint).some(card => card.metric === metric))
    expect(unasked).toEqual([])
    expect(Object.values(map.needs).length).toBeGreaterThan(5)
  })
})

it('the support centre tells of an order that fails, a search page by page, giving up, a call that solves it with hard work', () => {
  const map = mapOfTemplate(told[0]!, 'en')
  const order = touchpointsOf(map).map(({ key }) => key)
  const story = ['order-fails', 'search-site', 'give-up', 'wait-in-queue', 'solved']
  expect(order.filter(key => story.includes(key))).toEqual(story)
  expect(metricCardsOf(map, 'solved').map(({ metric }) => metric)).toEqual(['CES_10', 'CSAT_5'])
})
