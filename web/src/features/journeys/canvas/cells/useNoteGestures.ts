import type { Note } from '@masir/schema'
import type { SpokenEdit } from '../gestures/useSpokenEdit.ts'
import type { Heading } from '../neighbour.ts'
import { useI18n } from 'vue-i18n'
import { editsOfNoteStep } from './note-edits.ts'

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

  function stepNote(note: Note, heading: Heading) {
    const edits = editsOfNoteStep(map.value, note, heading)
    if (edits.length > 0 && edit(edits))
      announce(t('lanes.said_noteMoved', { text: note.text }))
  }

  return { addNote, writeNote, stepNote }
}
