import type { JourneyMap } from '@masir/schema'
import type { Selected } from '../selection.ts'
import type { CommandId } from './commands.ts'
import { stagesOf, touchpointsOf } from '@masir/schema'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { touchpointIcons } from '../nodes/kind-icons.ts'
import { keysOf } from './chord.ts'
import { commandOf, COMMANDS } from './commands.ts'
import { found } from './find.ts'

export interface Entry {
  id: string
  name: string
  /** Where a touchpoint stands. */
  place?: string
  icon: string
  keys?: string[]
  run: () => void
}

interface Tools {
  map: () => JourneyMap
  typed: () => string
  can: (command: CommandId) => boolean
  run: (command: CommandId) => void
  goTo: (thing: Selected) => void
  /** Stages and lanes where the selected cards can be moved, and lanes that the map can be given. */
  destinations: () => readonly { id: 'moveToStage' | 'moveToLane' | 'newLane', entries: readonly Entry[] }[]
}

/** Of each kind of thing that many are shown; more letters find the others. */
const MOST = 8

/** What the palette offers for what was typed: commands, stages and touchpoints of the map. */
export function usePaletteEntries({ map, typed, can, run, goTo, destinations }: Tools) {
  const { t } = useI18n()

  const commands = computed<Entry[]>(() => COMMANDS.filter(({ id }) => id !== 'palette' && can(id)).map(({ id, icon }) => {
    const [chord] = commandOf(id).chords ?? []
    return { id, name: t(`commands.name_${id}`), icon, keys: chord ? keysOf(chord) : undefined, run: () => run(id) }
  }))
  const stages = computed<Entry[]>(() => stagesOf(map()).map(({ key, name }) => ({ id: `stage-${key}`, name, icon: 'i-lucide-columns-3', run: () => goTo({ kind: 'stage', key }) })))
  const touchpoints = computed<Entry[]>(() => touchpointsOf(map()).map(({ key, name, kind, stage }) => ({
    id: `touchpoint-${key}`,
    name,
    place: map().stages[stage]?.name,
    icon: touchpointIcons[kind],
    run: () => goTo({ kind: 'touchpoint', key }),
  })))

  /** Without a word only commands: a map has its own way of showing what is on it. */
  const groups = computed(() => {
    const word = typed().trim()
    const of = (entries: readonly Entry[]) => found(entries, entry => entry.name, word).slice(0, word ? MOST : undefined)
    const things = word ? [{ id: 'goToTouchpoint', entries: of(touchpoints.value) }, { id: 'goToStage', entries: of(stages.value) }] : []
    const moves = word ? destinations().map(({ id, entries }) => ({ id, entries: of(entries) })) : []
    return [...things, { id: 'commands', entries: of(commands.value) }, ...moves].filter(({ entries }) => entries.length > 0)
  })
  return { groups, entries: computed(() => groups.value.flatMap(group => group.entries)) }
}
