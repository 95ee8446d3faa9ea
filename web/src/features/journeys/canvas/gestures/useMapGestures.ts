import type { Tools } from './useSpokenEdit.ts'
import { useNoteGestures } from '../cells/useNoteGestures.ts'
import { useLaneGestures } from '../lanes/useLaneGestures.ts'
import { useMoveGestures } from './useMoveGestures.ts'
import { usePropertyGestures } from './usePropertyGestures.ts'
import { useSpokenEdit } from './useSpokenEdit.ts'
import { useThingGestures } from './useThingGestures.ts'

export type MapGestures = ReturnType<typeof useMapGestures>

/** Everything that mouse and keyboard do to a map: each gesture is one edit list, and is spoken. */
export function useMapGestures(tools: Tools) {
  const spoken = useSpokenEdit(tools)
  return {
    ...useThingGestures(spoken),
    ...useMoveGestures(spoken),
    ...usePropertyGestures(spoken),
    ...useLaneGestures(spoken),
    ...useNoteGestures(spoken),
    nameOf: spoken.nameOf,
    announce: spoken.announce,
  }
}
