import type { JourneyEdit, JourneyMap } from '@masir/schema'
import type { Ref } from 'vue'
import type { Selected } from '../selection.ts'
import { useI18n } from 'vue-i18n'

export interface Tools {
  map: Readonly<Ref<JourneyMap>>
  /** Applies and saves a list; false where it was refused. */
  edit: (edits: readonly JourneyEdit[]) => boolean
  announce: (words: string) => void
}

export type SpokenEdit = ReturnType<typeof useSpokenEdit>

/** An edit list together with the words that say what it did. */
export function useSpokenEdit({ map, edit, announce }: Tools) {
  const { t } = useI18n()

  /** False where there was nothing to do, or where it was refused. */
  function tell(edits: readonly JourneyEdit[], words: string): boolean {
    const isDone = edits.length > 0 && edit(edits)
    if (isDone)
      announce(words)
    return isDone
  }

  function nameOf({ kind, key }: Selected): string {
    const { touchpoints, stages, channels, personas, lanes, transitions } = map.value
    const transition = transitions[key]
    if (kind === 'transition')
      return transition ? t('map.transitionFromTo', { from: touchpoints[transition.from]?.name, to: touchpoints[transition.to]?.name }) : ''
    return { touchpoint: touchpoints, stage: stages, channel: channels, persona: personas, lane: lanes }[kind][key]?.name ?? ''
  }

  return { map, edit, announce, tell, nameOf, newKey: () => crypto.randomUUID() as string }
}
