import type { JourneyEdit, JourneyMap } from '@masir/schema'

/** In the order in which a first map is drawn. */
export const hintKeys = ['add', 'connect', 'move', 'rename', 'keys'] as const
export type HintKey = typeof hintKeys[number]

/** What somebody who makes these edits need not be told any more. */
export function learntBy(edits: readonly JourneyEdit[]): HintKey[] {
  return hintKeys.filter(hint => edits.some(edit => teaches[hint]?.(edit)))
}

/** The one thing to say next; nothing where all is known, or where there is nothing yet to do it with. */
export function nextHint(map: JourneyMap, known: readonly HintKey[]): HintKey | undefined {
  const drawn = Object.keys(map.touchpoints).length
  return hintKeys.find(hint => !known.includes(hint) && (hint === 'add' ? drawn < 2 : drawn >= 2))
}

const teaches: Partial<Record<HintKey, (edit: JourneyEdit) => boolean>> = {
  add: edit => 'addTouchpoint' in edit,
  connect: edit => 'addTransition' in edit,
  move: edit => 'moveTouchpoint' in edit,
  rename: edit => ('updateTouchpoint' in edit && 'name' in edit.updateTouchpoint) || ('updateStage' in edit && 'name' in edit.updateStage),
}
