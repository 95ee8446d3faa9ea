import type { NoteKind } from '@masir/schema'
import { notesOf } from '@masir/schema'
import { useSessionStorage } from '@vueuse/core'
import { computed } from 'vue'
import { injectMap } from '../../journeys/map/map-store.ts'

export const walkNoteKinds = ['PAIN', 'OPPORTUNITY'] as const satisfies readonly NoteKind[]
export type WalkNoteKind = typeof walkNoteKinds[number]

const shownKinds: readonly NoteKind[] = walkNoteKinds

/** What is noted on the way: notes of the map like any other, and which of them this walk has added. */
export function useWalkNotes(journeyId: () => string) {
  const { map, edit, journey } = injectMap()
  const added = useSessionStorage<string[]>(() => `masir.walk.${journeyId()}`, [])

  function add(touchpoint: string, kind: WalkNoteKind, text: string) {
    const key = crypto.randomUUID()
    if (edit([{ addNote: { key, touchpoint, kind, text } }]))
      added.value = [...added.value, key]
  }

  const own = computed(() => added.value.flatMap(key => map.value.notes[key] ?? []))

  return {
    canNote: computed(() => journey.value?.viewerCan.includes('EDIT') ?? false),
    add,
    remove: (key: string) => void edit([{ removeNote: { key } }]),
    own,
    isOwn: (key: string) => added.value.includes(key),
    /** Everything of these kinds that stands at a touchpoint, whoever wrote it. */
    at: (touchpoint: string) => notesOf(map.value, touchpoint).filter(({ kind }) => shownKinds.includes(kind)),
    forget: () => { added.value = [] },
  }
}

export type WalkNotes = ReturnType<typeof useWalkNotes>
