import type { Ref } from 'vue'
import type { CanvasContext } from '../canvas-context.ts'
import type { useClipboard } from '../clipboard/useClipboard.ts'
import type { useCanvasView } from '../useCanvasView.ts'
import type { CommandId } from './commands.ts'
import { cardsOf, isAtCard } from '../selection.ts'
import { standingOf } from '../standing.ts'
import { commandOf } from './commands.ts'

/** Those that are given around the drawing, not on it. */
export type PageCommand = 'undo' | 'redo' | 'help' | 'palette' | 'explain' | 'walk' | 'present'
type CanvasCommand = Exclude<CommandId, PageCommand>

interface Tools {
  canvas: CanvasContext
  view: ReturnType<typeof useCanvasView>
  clipboard: ReturnType<typeof useClipboard>
  isSelectTool: Ref<boolean>
  isMiniMap: Ref<boolean>
  pasteRows: (text?: string) => void
  /** Hears the keys when what was removed had the focus. */
  root: Readonly<Ref<HTMLElement | null>>
}

/** What each command does on the canvas, whether a key, a button or the palette gives it. */
export function useCanvasCommands({ canvas, view, clipboard, isSelectTool, isMiniMap, pasteRows, root }: Tools) {
  const { selected, selecting, gestures, draft, renaming, connectingFrom, isLocked, map, open } = canvas
  const cards = () => cardsOf(selected.value, selecting.group.value)
  const here = () => isAtCard(selected.value) ? selected.value : undefined

  const commands: Record<CanvasCommand, () => void> = {
    addTouchpoint,
    addStage: () => { draft.value = { kind: 'stage', after: undefined } },
    details: () => open(here()?.key ?? null),
    enterValue: () => open(here()?.key ?? null, 'VALUE'),
    addPain: () => open(here()?.key ?? null, 'PAIN'),
    addQuote: () => open(here()?.key ?? null, 'QUOTE'),
    addOpportunity: () => open(here()?.key ?? null, 'OPPORTUNITY'),
    rename: () => { renaming.value = here() },
    connect: () => { connectingFrom.value = here()?.key },
    remove,
    selectAll: () => {
      selecting.selectAll()
      gestures.saySelected(cards().length)
    },
    selectNone: () => { selected.value = undefined },
    selectTool: () => { isSelectTool.value = !isSelectTool.value },
    duplicate: clipboard.duplicate,
    copy: clipboard.copy,
    cut: clipboard.cut,
    paste: () => void clipboard.paste(),
    pasteRows: () => pasteRows(),
    chain: () => gestures.chain(cards()),
    spread: () => gestures.spread(cards()),
    toFirst: () => gestures.toEnd(cards(), 'first'),
    toLast: () => gestures.toEnd(cards(), 'last'),
    tidy: () => gestures.tidy(),
    fit: view.fit,
    fitSelection: () => view.showCards(cards()),
    actualSize: view.actualSize,
    zoomIn: view.zoomIn,
    zoomOut: view.zoomOut,
    miniMap: () => { isMiniMap.value = !isMiniMap.value },
  }

  function addTouchpoint() {
    const before = map.value.touchpoints[here()?.key ?? '']
    if (before)
      draft.value = { kind: 'touchpoint', stage: before.stage, standing: standingOf(before), after: before.key }
  }

  function remove() {
    if (selecting.group.value.size > 0)
      gestures.removeGroup(cards())
    else if (selected.value)
      gestures.remove(selected.value)
    root.value?.focus({ preventScroll: true })
  }

  function can(command: CommandId): boolean {
    const { needs } = commandOf(command)
    if (needs === 'nothing')
      return true
    const isReading = ['fitSelection', 'copy', 'selectNone', 'details', 'enterValue', 'explain'].includes(command)
    const enough = { editing: 0, card: 1, group: 2 }[needs]
    return (isReading || !isLocked.value) && cards().length >= enough
  }

  /** A command that is given around the drawing is none of the canvas. */
  function run(command: CommandId) {
    if (command in commands)
      commands[command as CanvasCommand]()
  }

  return { can, run }
}
