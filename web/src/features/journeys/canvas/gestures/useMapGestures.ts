import type { Drop } from '../drop.ts'
import type { Tools } from './useSpokenEdit.ts'
import { useNoteGestures } from '../cells/useNoteGestures.ts'
import { useLaneGestures } from '../lanes/useLaneGestures.ts'
import { useGroupGestures } from './useGroupGestures.ts'
import { useMoveGestures } from './useMoveGestures.ts'
import { usePropertyGestures } from './usePropertyGestures.ts'
import { useSpokenEdit } from './useSpokenEdit.ts'
import { useThingGestures } from './useThingGestures.ts'

export type MapGestures = ReturnType<typeof useMapGestures>

/** Everything that mouse and keyboard do to a map: each gesture is one edit list, and is spoken. */
export function useMapGestures(tools: Tools) {
  const spoken = useSpokenEdit(tools)
  const moves = useMoveGestures(spoken)
  const groups = useGroupGestures(spoken)
  return {
    ...useThingGestures(spoken),
    ...moves,
    ...usePropertyGestures(spoken),
    ...groups,
    /** One card says where it is then, several how many they were. */
    dropAll: (drops: ReadonlyMap<string, Drop>) => drops.size > 1 ? groups.dropGroup(drops) : [...drops].some(([key, to]) => moves.drop(key, to)),
    ...useLaneGestures(spoken),
    ...useNoteGestures(spoken),
    nameOf: spoken.nameOf,
    announce: spoken.announce,
  }
}
