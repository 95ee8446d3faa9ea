import type { JourneyEdit, JourneyMap } from '@masir/schema'
import { apply, CHANNEL_KINDS, emptyMap, MOST_EDITS, TOUCHPOINT_KINDS } from '@masir/schema'

const CHANNELS = 4
/** Every so manieth touchpoint has a second way out, with words on it. */
const BRANCH = 5

/** A journey with so many touchpoints as its designer would draw it: in stages and channels, with needs, pains, metrics and ways on. */
function editsOfSize(size: number): JourneyEdit[] {
  const stages = Math.round(Math.sqrt(size))
  return [
    ...count(CHANNELS).map((place): JourneyEdit => ({ addChannel: { key: `c${place}`, name: `Channel ${place + 1}`, kind: CHANNEL_KINDS[place] } })),
    ...count(stages).map((place): JourneyEdit => ({ addStage: { key: `s${place}`, name: `Stage ${place + 1}` } })),
    ...count(size).flatMap(place => touchpoint(place, Math.floor(place * stages / size))),
    ...count(size).flatMap(place => waysOn(place, size)),
  ]
}

/** In lists that a server takes. */
export function listsOfSize(size: number): JourneyEdit[][] {
  const edits = editsOfSize(size)
  return count(Math.ceil(edits.length / MOST_EDITS)).map(place => edits.slice(place * MOST_EDITS, (place + 1) * MOST_EDITS))
}

/** The map that these edits draw. */
export function mapOfSize(size: number): JourneyMap {
  return listsOfSize(size).reduce<JourneyMap>((map, edits) => {
    const outcome = apply(map, edits)
    if (!outcome.ok)
      throw new Error(`a journey of ${size} touchpoints cannot be drawn: ${outcome.refusal.code}`)
    return outcome.map
  }, emptyMap())
}

function touchpoint(place: number, stage: number): JourneyEdit[] {
  const key = `t${place}`
  return [
    { addTouchpoint: {
      key,
      stage: `s${stage}`,
      name: `The customer asks again about order ${place + 1}`,
      kind: TOUCHPOINT_KINDS[place % TOUCHPOINT_KINDS.length],
      channel: `c${place % CHANNELS}`,
      description: 'Searches the site page by page, gives up and looks for a number to call',
    } },
    { addNeed: { key: `n${place}`, touchpoint: key, text: 'An answer today' } },
    { addNote: { key: `p${place}`, touchpoint: key, kind: 'PAIN', text: 'Tells the story twice' } },
    { addMetricCard: { key: `e${place}`, touchpoint: key, metric: 'CES_10' } },
    { addMetricCard: { key: `m${place}`, touchpoint: key, metric: 'CSAT_5' } },
  ]
}

function waysOn(place: number, size: number): JourneyEdit[] {
  const next = { addTransition: { key: `w${place}`, from: `t${place}`, to: `t${place + 1}` } }
  const branch = { addTransition: { key: `b${place}`, from: `t${place}`, to: `t${place + 3}`, label: 'not solved' } }
  return [...place + 1 < size ? [next] : [], ...place % BRANCH === 0 && place + 3 < size ? [branch] : []]
}

const count = (length: number) => Array.from({ length }, (_, place) => place)
