import type { JourneyEdit, Note } from '@masir/schema'
import type { Drop } from '../drop.ts'
import type { SpokenEdit } from '../gestures/useSpokenEdit.ts'
import type { Heading } from '../neighbour.ts'
import { nextTick } from 'vue'
import { useI18n } from 'vue-i18n'
import { editsOfNoteDrop, editsOfNoteStep } from './note-edits.ts'
import { slipId } from './slip-places.ts'

/** Writing, changing and moving the notes of a text lane. */
export function useNoteGestures({ map, edit, tell, announce, newKey }: SpokenEdit) {
  const { t } = useI18n()

  /** A free lane gathers no kind of its own; what is written there is a comment. */
  function addNote(stage: string, lane: string, text: string): string | undefined {
    const key = newKey()
    const kind = map.value.lanes[lane]?.noteKind ?? 'COMMENT'
    return tell([{ addNote: { key, stage, lane, kind, text } }], t('map.said_added', { name: text })) ? key : undefined
  }

  /** Without words there is no note. */
  function writeNote({ key, text: before }: Note, text: string) {
    if (!text)
      tell([{ removeNote: { key } }], t('map.said_removed', { name: before }))
    else if (text !== before)
      edit([{ updateNote: { key, text } }])
  }

  /** Id of the note's place where it is then; nothing where it stayed. */
  function move({ key }: Note, edits: readonly JourneyEdit[]): string | undefined {
    const to = edits.map(change => 'moveNote' in change && 'lane' in change.moveNote ? change.moveNote.lane : undefined)[0]
    if (to === undefined || !edit(edits))
      return undefined
    void sayWhere(key)
    return slipId(to, key)
  }

  /** The map shows where the note is from the next tick on. */
  async function sayWhere(key: string) {
    await nextTick()
    const { notes, stages, lanes } = map.value
    const note = notes[key]
    if (note)
      announce(t('map.said_moved', { name: note.text, stage: stages[note.stage ?? '']?.name, lane: lanes[note.lane ?? '']?.name }))
  }

  return {
    addNote,
    writeNote,
    stepNote: (note: Note, heading: Heading) => move(note, editsOfNoteStep(map.value, note, heading)),
    dropNote: (note: Note, to: Drop) => move(note, editsOfNoteDrop(map.value, note, to)),
  }
}
