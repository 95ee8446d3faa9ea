import type { JourneyEdit } from '@masir/schema'
import type { Draft } from '../draft.ts'
import type { Selected } from '../selection.ts'
import type { SpokenEdit } from './useSpokenEdit.ts'
import { useI18n } from 'vue-i18n'
import { editsOfDraft } from '../draft.ts'

type Edits = Record<Selected['kind'], JourneyEdit>

/** Adding, renaming and removing whatever is drawn. */
export function useThingGestures({ tell, nameOf, newKey }: SpokenEdit) {
  const { t } = useI18n()

  /** The key of what was added, and of the stage it is or stands in. */
  function add(draft: Draft, name: string): { key: string, stage: string } | undefined {
    const keys = { own: newKey(), stage: newKey(), transition: newKey() }
    const edits = editsOfDraft(draft, name, keys, t('map.firstStage'))
    const stage = draft.kind === 'stage' ? keys.own : draft.stage ?? keys.stage
    return tell(edits, t('map.said_added', { name })) ? { key: keys.own, stage } : undefined
  }

  /** An empty name means that the old one stays; only a transition can do without words. */
  function rename(thing: Selected, name: string) {
    const { kind, key } = thing
    if (kind !== 'transition' && (!name || name === nameOf(thing)))
      return
    const edits: Edits = {
      touchpoint: { updateTouchpoint: { key, name } },
      stage: { updateStage: { key, name } },
      channel: { updateChannel: { key, name } },
      persona: { updatePersona: { key, name } },
      lane: { updateLane: { key, name } },
      transition: { updateTransition: { key, label: name || null } },
    }
    tell([edits[kind]], t('map.said_renamed', { name }))
  }

  function remove(thing: Selected): boolean {
    const { kind, key } = thing
    const edits: Edits = {
      touchpoint: { removeTouchpoint: { key } },
      stage: { removeStage: { key } },
      channel: { removeChannel: { key } },
      persona: { removePersona: { key } },
      lane: { removeLane: { key } },
      transition: { removeTransition: { key } },
    }
    return tell([edits[kind]], t('map.said_removed', { name: nameOf(thing) }))
  }

  return { add, rename, remove }
}
