import type { JourneyEdit, JourneyMap, Kind, PropertyRule } from '@masir/schema'
import { apply, emptyMap, KIND_NAMES, KINDS } from '@masir/schema'
import fc from 'fast-check'

/** Dice that become an edit once the map they are thrown on is known, so that most edits hit something. */
export interface Throw {
  verb: 'add' | 'update' | 'move' | 'remove'
  kind: Kind | 'journey'
  picks: number[]
  words: string
}

export const word = fc.constantFrom('Browse', 'Pay at the desk', 'خرید', 'می‌خواهم', 'الدعم', 'Wait', 'Ask again')

/** Stages and touchpoints come up more often than the rest, removals less often. */
export const thrown: fc.Arbitrary<Throw> = fc.record({
  verb: fc.constantFrom('add', 'add', 'add', 'update', 'update', 'move', 'move', 'remove'),
  kind: fc.constantFrom('stage', 'touchpoint', 'touchpoint', 'journey', ...KIND_NAMES),
  picks: fc.array(fc.nat(1000), { minLength: 4, maxLength: 4 }),
  words: word,
})

export const thrownList = fc.array(thrown, { minLength: 1, maxLength: 6 })

/** A map with enough on it for dice to hit. */
export const firstList: JourneyEdit[] = [
  { updateJourney: { name: 'A purchase' } },
  { addPersona: { key: 'newcomer', name: 'Newcomer' } },
  { addLane: { key: 'thinking', name: 'Thinking', kind: 'TEXT', noteKind: 'THINKING' } },
  { addLane: { key: 'systems', name: 'Systems', kind: 'BACKSTAGE' } },
  ...['web', 'phone'].map(key => ({ addChannel: { key, name: key, kind: 'OTHER' as const } })),
  ...['find', 'buy', 'use'].map(key => ({ addStage: { key, name: key } })),
  ...['search', 'order', 'pay', 'call'].map((key, index) => ({ addTouchpoint: { key, name: key, stage: ['find', 'buy'][index % 2]!, channel: 'web' } })),
  { addTransition: { key: 'search-order', from: 'search', to: 'order' } },
  { addNeed: { key: 'fast', touchpoint: 'call', text: 'A quick answer', kind: 'FAST_RESPONSE' } },
]

export function furnishedMap(): JourneyMap {
  const outcome = apply(emptyMap(), firstList)
  if (!outcome.ok)
    throw new Error(`The first list is refused: ${JSON.stringify(outcome.refusal)}`)
  return outcome.map
}

/** A list that applies to the map: each throw is made on what the ones before it left, and dropped where it is refused. */
export function listOf(map: JourneyMap, dice: readonly Throw[], freshKey: () => string): JourneyEdit[] {
  const list: JourneyEdit[] = []
  let now = map
  for (const one of dice) {
    const edit = editOf(now, one, freshKey)
    const outcome = apply(map, [...list, edit])
    if (outcome.ok) {
      list.push(edit)
      now = outcome.map
    }
  }
  return list
}

/** The edit that dice give on this map; it may still be refused (a duplicate, a self-loop, two of one thing). */
export function editOf(map: JourneyMap, { verb, kind, picks, words }: Throw, freshKey: () => string): JourneyEdit {
  if (kind === 'journey')
    return { updateJourney: picks[0]! % 2 ? { name: words } : { description: words, reviewDueOn: '2017-05-31' } }
  const living = keysOf(map, kind)
  const name = kind.charAt(0).toUpperCase() + kind.slice(1)
  const chosen = verb === 'move' && !KINDS[kind].place ? 'update' : verb
  if (chosen === 'add' || living.length === 0)
    return { [`add${name}`]: { key: freshKey(), ...properties(map, kind, picks, words), ...placed(map, kind, picks) } } as unknown as JourneyEdit
  const key = living[picks[0]! % living.length]!
  if (chosen === 'remove')
    return { [`remove${name}`]: { key } } as unknown as JourneyEdit
  const body = chosen === 'move' ? { ...owner(map, kind, picks), ...placed(map, kind, picks) } : someFree(map, kind, picks, words)
  return { [`${chosen}${name}`]: { key, ...body } } as unknown as JourneyEdit
}

function keysOf(map: JourneyMap, kind: Kind): string[] {
  return Object.keys(map[KINDS[kind].collection]).sort()
}

function properties(map: JourneyMap, kind: Kind, picks: readonly number[], words: string): Record<string, unknown> {
  const others = KINDS[kind].owners?.flat() ?? []
  const free = Object.keys(KINDS[kind].properties).filter(property => !others.includes(property))
  return {
    ...owner(map, kind, picks),
    ...Object.fromEntries(free.map((property, index) => [property, value(map, kind, property, picks[index % 3]! + index, words)])),
  }
}

function someFree(map: JourneyMap, kind: Kind, picks: readonly number[], words: string): Record<string, unknown> {
  const free = Object.entries(KINDS[kind].properties).filter(([, rule]) => !rule.fixed).map(([property]) => property)
  const property = free[picks[1]! % free.length]!
  return { [property]: value(map, kind, property, picks[2]!, words) }
}

function value(map: JourneyMap, kind: Kind, property: string, pick: number, words: string): unknown {
  const rule = KINDS[kind].properties[property]!
  switch (rule.type) {
    case 'choice': return rule.choices[pick % rule.choices.length]
    case 'integer': return rule.least + pick % (rule.most - rule.least + 1)
    case 'number': return 1 + pick % 5
    case 'metric': return ['CSAT_5', 'EASE_5', 'NPS'][pick % 3]
    // Another journey cannot be known here, but its id has a form; most things have none.
    case 'id': return pick % 20 === 0 ? Buffer.from('Journey:00000000-0000-4000-8000-000000000000').toString('base64url') : null
    case 'reference': return referenced(map, rule, pick)
    default: return words
  }
}

function referenced(map: JourneyMap, { to, onlyTo, required }: Extract<PropertyRule, { type: 'reference' }>, pick: number): string | null {
  const things = map[KINDS[to].collection] as unknown as Record<string, Record<string, unknown>>
  const fitting = keysOf(map, to).filter(key => Object.entries(onlyTo ?? {}).every(([property, trait]) => things[key]![property] === trait))
  return fitting[pick % Math.max(1, fitting.length)] ?? (required ? 'nowhere' : null)
}

/** One of the owners that a thing may hang on: those of the first group that the map has, beginning where the dice say. */
function owner(map: JourneyMap, kind: Kind, picks: readonly number[]): Record<string, unknown> {
  const { place, owners } = KINDS[kind]
  const groups = owners ?? (place?.movesBetween ? [place.within] : [])
  const named = groups.map(group => Object.fromEntries(group.map((property, index) => [property, value(map, kind, property, picks[(2 + index) % 4]!, '')])))
  const whole = named.filter(properties => Object.values(properties).every(key => key !== null))
  return (whole.length > 0 ? whole : named)[picks[3]! % Math.max(1, whole.length)] ?? {}
}

function placed(map: JourneyMap, kind: Kind, picks: readonly number[]): Record<string, unknown> {
  if (!KINDS[kind].place)
    return {}
  const neighbours = [undefined, null, ...keysOf(map, kind)]
  const after = neighbours[picks[3]! % neighbours.length]
  return after === undefined ? {} : { after }
}
