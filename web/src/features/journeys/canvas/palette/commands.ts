/** When a command can be given: always, while the map may be edited, with a card selected, or with several. */
export type Needs = 'nothing' | 'editing' | 'card' | 'group'

export interface Command {
  id: string
  icon: string
  /** Physical keys with what is held down, `Ctrl+Shift+KeyZ`; on a Mac Ctrl is ⌘. The first one is shown. */
  chords?: readonly string[]
  needs: Needs
  /** Its keys are heard by the canvas (or by the system's clipboard) and not by the page. */
  isHeardElsewhere?: true
}

/** Every command of the map: the palette, the list of keys and the keys themselves are made from this table. */
export const COMMANDS = [
  { id: 'palette', icon: 'i-lucide-search', chords: ['Ctrl+KeyK'], needs: 'nothing' },
  { id: 'addTouchpoint', icon: 'i-lucide-plus', chords: ['Enter'], needs: 'card', isHeardElsewhere: true },
  { id: 'addStage', icon: 'i-lucide-columns-3', chords: ['Shift+Enter'], needs: 'editing', isHeardElsewhere: true },
  { id: 'details', icon: 'i-lucide-panel-right-open', chords: ['Space'], needs: 'card', isHeardElsewhere: true },
  { id: 'enterValue', icon: 'i-lucide-gauge', chords: ['KeyN'], needs: 'card' },
  { id: 'addPain', icon: 'i-lucide-frown', chords: ['KeyP'], needs: 'card' },
  { id: 'addQuote', icon: 'i-lucide-quote', chords: ['KeyQ'], needs: 'card' },
  { id: 'addOpportunity', icon: 'i-lucide-lightbulb', chords: ['KeyO'], needs: 'card' },
  { id: 'rename', icon: 'i-lucide-pencil', chords: ['F2'], needs: 'card', isHeardElsewhere: true },
  { id: 'connect', icon: 'i-lucide-spline', chords: ['KeyC'], needs: 'card', isHeardElsewhere: true },
  { id: 'remove', icon: 'i-lucide-trash-2', chords: ['Delete'], needs: 'card', isHeardElsewhere: true },
  { id: 'undo', icon: 'i-lucide-undo-2', chords: ['Ctrl+KeyZ'], needs: 'editing' },
  { id: 'redo', icon: 'i-lucide-redo-2', chords: ['Ctrl+Shift+KeyZ', 'Ctrl+KeyY'], needs: 'editing' },
  { id: 'selectAll', icon: 'i-lucide-square-dashed', chords: ['Ctrl+KeyA'], needs: 'editing' },
  { id: 'selectNone', icon: 'i-lucide-x', chords: ['Escape'], needs: 'card', isHeardElsewhere: true },
  { id: 'selectTool', icon: 'i-lucide-square-dashed-mouse-pointer', chords: ['KeyV'], needs: 'editing' },
  { id: 'duplicate', icon: 'i-lucide-copy-plus', chords: ['Ctrl+KeyD'], needs: 'card' },
  { id: 'copy', icon: 'i-lucide-copy', chords: ['Ctrl+KeyC'], needs: 'card', isHeardElsewhere: true },
  { id: 'cut', icon: 'i-lucide-scissors', chords: ['Ctrl+KeyX'], needs: 'card', isHeardElsewhere: true },
  { id: 'paste', icon: 'i-lucide-clipboard-paste', chords: ['Ctrl+KeyV'], needs: 'editing', isHeardElsewhere: true },
  { id: 'pasteRows', icon: 'i-lucide-sheet', needs: 'editing' },
  { id: 'chain', icon: 'i-lucide-waypoints', chords: ['Shift+KeyC'], needs: 'group', isHeardElsewhere: true },
  { id: 'spread', icon: 'i-lucide-align-horizontal-distribute-center', needs: 'group' },
  { id: 'toFirst', icon: 'i-lucide-arrow-up-to-line', needs: 'card' },
  { id: 'toLast', icon: 'i-lucide-arrow-down-to-line', needs: 'card' },
  { id: 'tidy', icon: 'i-lucide-wand-sparkles', needs: 'editing' },
  { id: 'fit', icon: 'i-lucide-maximize', chords: ['Shift+Digit1'], needs: 'nothing' },
  { id: 'fitSelection', icon: 'i-lucide-scan', chords: ['Shift+Digit2'], needs: 'card' },
  { id: 'actualSize', icon: 'i-lucide-ratio', chords: ['Shift+Digit0', 'Ctrl+Digit0'], needs: 'nothing' },
  { id: 'zoomIn', icon: 'i-lucide-zoom-in', chords: ['Ctrl+Equal'], needs: 'nothing' },
  { id: 'zoomOut', icon: 'i-lucide-zoom-out', chords: ['Ctrl+Minus'], needs: 'nothing' },
  { id: 'miniMap', icon: 'i-lucide-picture-in-picture-2', chords: ['KeyM'], needs: 'nothing' },
  { id: 'explain', icon: 'i-lucide-circle-help', chords: ['KeyI'], needs: 'card' },
  { id: 'walk', icon: 'i-lucide-footprints', needs: 'nothing' },
  { id: 'present', icon: 'i-lucide-presentation', needs: 'nothing' },
  { id: 'help', icon: 'i-lucide-keyboard', chords: ['?'], needs: 'nothing' },
] as const satisfies readonly Command[]

export type CommandId = typeof COMMANDS[number]['id']

const table: readonly (Command & { id: CommandId })[] = COMMANDS

export function commandOf(id: CommandId): Command {
  return table.find(command => command.id === id)!
}

export function iconOf(id: CommandId): string {
  return commandOf(id).icon
}

/** The command that a key press means, wherever on the page it is heard. */
export function commandAt(chord: string): CommandId | undefined {
  return table.find(({ chords, isHeardElsewhere }) => !isHeardElsewhere && chords?.includes(chord))?.id
}
