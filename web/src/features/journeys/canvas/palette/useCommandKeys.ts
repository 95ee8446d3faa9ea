import type { CommandId } from './commands.ts'
import { useEventListener } from '@vueuse/core'
import { isTyping } from '../keyboard/keys.ts'
import { chordOf } from './chord.ts'
import { commandAt } from './commands.ts'

/** The keys of commands, wherever the focus is on the page. */
export function useCommandKeys(can: (command: CommandId) => boolean, run: (command: CommandId) => void) {
  useEventListener(window, 'keydown', (event: KeyboardEvent) => {
    const command = commandAt(chordOf(event))
    if (!command || event.defaultPrevented || isOfField(event, command) || isOfDialog(event, command) || !can(command))
      return
    event.preventDefault()
    run(command)
  })
}

/** A field keeps its keys, but an empty one has nothing of its own to undo, and the palette opens from everywhere. */
function isOfField(event: KeyboardEvent, command: CommandId): boolean {
  const isUndo = command === 'undo' || command === 'redo'
  return command !== 'palette' && isTyping(event) && !(isUndo && (event.target as HTMLInputElement).value === '')
}

/** A dialog over the map is not the map; the panel beside it only has letters of its own. */
function isOfDialog(event: KeyboardEvent, command: CommandId): boolean {
  const isInDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null
  return isInDialog && !['undo', 'redo', 'palette', 'help'].includes(command)
}
