import type { JourneyEdit, JourneyMap } from '@masir/schema'
import type { ColumnMeaning } from './columns.ts'
import { foldDigits, foldText, stagesOf } from '@masir/schema'
import { cleanName } from './clean-name.ts'
import { channelKindOf, touchpointKindOf } from './kind-words.ts'

/** What pasted rows make, before it is made. */
export interface RowsPlan {
  edits: JourneyEdit[]
  /** Names of what is new, in the rows' order. */
  stages: string[]
  channels: string[]
  personas: string[]
  touchpoints: { key: string, stage: string, name: string, channel: string, kind: string, need: string }[]
  /** Needs and notes. */
  details: number
  /** Rows with neither touchpoint nor stage. */
  leftOut: number
}

interface Ground {
  map: JourneyMap
  newKey: () => string
  /** Where rows go that name no stage and stand under none. */
  stage: string | undefined
  /** The name of the stage that is made where there is none. */
  stageName: string
}

type Cells = Partial<Record<ColumnMeaning, string>>

/** Rows become touchpoints; a row without a stage goes on in the one above it, as merged cells do. */
export function planRows(rows: readonly string[][], meanings: readonly (ColumnMeaning | null)[], ground: Ground): RowsPlan {
  const { map, newKey } = ground
  const stages = new Names(map.stages, newKey)
  const channels = new Names(map.channels, newKey)
  const personas = new Names(map.personas, newKey)
  const plan: RowsPlan = { edits: [], stages: [], channels: [], personas: [], touchpoints: [], details: 0, leftOut: 0 }
  const added: JourneyEdit[] = []
  const details: JourneyEdit[] = []
  let above = ground.stage ?? stagesOf(map).at(-1)?.key
  for (const cells of rows.map(row => cellsOf(row, meanings))) {
    above = stages.keyOf(cells.stage) ?? above
    const name = cleanName(cells.touchpoint ?? '')
    if (!name) {
      plan.leftOut += cells.stage ? 0 : 1
      continue
    }
    above ??= stages.keyOf(ground.stageName)!
    const key = newKey()
    const channel = channels.keyOf(cells.channel)
    const kind = touchpointKindOf(cells.kind ?? '')
    added.push({ addTouchpoint: { key, stage: above, name, channel, persona: personas.keyOf(cells.persona), ...kind && { kind }, ...propertiesOf(cells) } })
    details.push(...detailsOf(key, cells, newKey))
    plan.touchpoints.push({ key, name, stage: stages.nameOf(above), channel: channel === null ? '' : channels.nameOf(channel), kind: kind ?? '', need: cells.need ?? '' })
  }
  return {
    ...plan,
    stages: stages.made.map(({ name }) => name),
    channels: channels.made.map(({ name }) => name),
    personas: personas.made.map(({ name }) => name),
    details: details.length,
    edits: [
      ...channels.made.map(({ key, name }): JourneyEdit => ({ addChannel: { key, name, kind: channelKindOf(name) } })),
      ...personas.made.map((persona): JourneyEdit => ({ addPersona: persona })),
      ...stages.made.map((stage): JourneyEdit => ({ addStage: stage })),
      ...added,
      ...details,
    ],
  }
}

function cellsOf(row: readonly string[], meanings: readonly (ColumnMeaning | null)[]): Cells {
  return Object.fromEntries(meanings.flatMap((meaning, index) => meaning && row[index] ? [[meaning, row[index]]] : []))
}

function propertiesOf({ emotion, expectation, owner, description }: Cells) {
  const felt = Math.round(Number(foldDigits(emotion ?? '').replace('−', '-') || Number.NaN))
  return {
    ...Math.abs(felt) <= 3 && { emotion: felt },
    ...expectation && { expectation },
    ...owner && { owner: cleanName(owner) },
    ...description && { description },
  }
}

/** Several in one cell stand on lines of their own, or between semicolons. */
function detailsOf(touchpoint: string, cells: Cells, newKey: () => string): JourneyEdit[] {
  const several = (cell = '') => cell.split(/[\n;؛|]/).map(text => text.trim()).filter(Boolean)
  const notes = (kind: 'PAIN' | 'OPPORTUNITY' | 'QUOTE', cell: string | undefined) => several(cell).map((text): JourneyEdit => ({ addNote: { key: newKey(), touchpoint, kind, text } }))
  return [
    ...several(cells.need).map((text): JourneyEdit => ({ addNeed: { key: newKey(), touchpoint, text } })),
    ...notes('PAIN', cells.pain),
    ...notes('OPPORTUNITY', cells.opportunity),
    ...notes('QUOTE', cells.quote),
  ]
}

/** Things by the name that rows call them; a name that the map lacks is noted as new, once. */
class Names {
  readonly made: { key: string, name: string }[] = []
  private readonly known: Map<string, { key: string, name: string }>

  constructor(things: Readonly<Record<string, { key: string, name: string }>>, private readonly newKey: () => string) {
    this.known = new Map(Object.values(things).map(({ key, name }) => [foldText(name), { key, name }]))
  }

  keyOf(cell: string | undefined): string | null {
    const name = cleanName(cell ?? '')
    if (!name)
      return null
    const found = this.known.get(foldText(name))
    if (found)
      return found.key
    const thing = { key: this.newKey(), name }
    this.made.push(thing)
    this.known.set(foldText(name), thing)
    return thing.key
  }

  nameOf(key: string): string {
    return [...this.known.values()].find(thing => thing.key === key)?.name ?? ''
  }
}
