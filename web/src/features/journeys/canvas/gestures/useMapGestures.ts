import type { ChannelKind, JourneyEdit, JourneyMap, TouchpointKind } from '@masir/schema'
import type { Ref } from 'vue'
import type { Draft } from '../draft.ts'
import type { Drop } from '../drop.ts'
import type { Heading } from '../neighbour.ts'
import type { Selected } from '../selection.ts'
import { nextTick } from 'vue'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../../composables/useNumbers.ts'
import { editsOfDraft } from '../draft.ts'
import { editsOfConnection, editsOfDrop, editsOfStageStep, editsOfStep } from './map-edits.ts'

interface Tools {
  map: Readonly<Ref<JourneyMap>>
  /** Applies and saves a list; false where it was refused. */
  edit: (edits: readonly JourneyEdit[]) => boolean
  announce: (words: string) => void
}

export type MapGestures = ReturnType<typeof useMapGestures>

/** Everything that mouse and keyboard do to a map: each gesture is one edit list, and is spoken. */
export function useMapGestures({ map, edit, announce }: Tools) {
  const { t } = useI18n()
  const { signed } = useNumbers()
  const newKey = () => crypto.randomUUID()

  function tell(edits: readonly JourneyEdit[], words: string): boolean {
    const isDone = edits.length > 0 && edit(edits)
    if (isDone)
      announce(words)
    return isDone
  }

  /** The key of what was added, and of the stage it is or stands in. */
  function add(draft: Draft, name: string): { key: string, stage: string } | undefined {
    const keys = { own: newKey(), stage: newKey(), transition: newKey() }
    const edits = editsOfDraft(draft, name, keys, t('map.firstStage'))
    const stage = draft.kind === 'stage' ? keys.own : draft.stage ?? keys.stage
    return tell(edits, t('map.said_added', { name })) ? { key: keys.own, stage } : undefined
  }

  function addChannel(name: string, kind: ChannelKind): string | undefined {
    const key = newKey()
    return tell([{ addChannel: { key, name, kind } }], t('map.said_added', { name })) ? key : undefined
  }

  function nameOf({ kind, key }: Selected): string {
    const { touchpoints, stages, channels, transitions } = map.value
    if (kind === 'transition')
      return transitions[key]?.label ?? t('map.transition')
    return { touchpoint: touchpoints, stage: stages, channel: channels }[kind][key]?.name ?? ''
  }

  function rename(thing: Selected, name: string) {
    const { kind, key } = thing
    const isLabel = kind === 'transition'
    if (name === nameOf(thing) || (!name && !isLabel))
      return
    const edits: Record<Selected['kind'], JourneyEdit> = {
      touchpoint: { updateTouchpoint: { key, name } },
      stage: { updateStage: { key, name } },
      channel: { updateChannel: { key, name } },
      transition: { updateTransition: { key, label: name || null } },
    }
    tell([edits[kind]], t('map.said_renamed', { name }))
  }

  function remove(thing: Selected): boolean {
    const { kind, key } = thing
    const edits: Record<Selected['kind'], JourneyEdit> = {
      touchpoint: { removeTouchpoint: { key } },
      stage: { removeStage: { key } },
      channel: { removeChannel: { key } },
      transition: { removeTransition: { key } },
    }
    return tell([edits[kind]], t('map.said_removed', { name: nameOf(thing) }))
  }

  async function sayWhere(key: string) {
    await nextTick()
    const touchpoint = map.value.touchpoints[key]
    if (!touchpoint)
      return
    const lane = touchpoint.channel === null ? t('map.noChannel') : map.value.channels[touchpoint.channel]?.name
    announce(t('map.said_moved', { name: touchpoint.name, stage: map.value.stages[touchpoint.stage]?.name, lane }))
  }

  function drop(key: string, to: Drop) {
    const edits = editsOfDrop(map.value, key, to)
    if (edits.length > 0 && edit(edits))
      void sayWhere(key)
    return edits.length > 0
  }

  function step(thing: Selected, heading: Heading) {
    const { kind, key } = thing
    if (kind === 'stage')
      tell(editsOfStageStep(map.value, key, heading), t('map.said_stageMoved', { name: nameOf(thing) }))
    else if (kind === 'touchpoint' && edit(editsOfStep(map.value, key, heading)))
      void sayWhere(key)
  }

  function connect(from: string, to: string): boolean {
    const { touchpoints } = map.value
    return tell(
      editsOfConnection(map.value, newKey(), from, to),
      t('map.said_connected', { from: touchpoints[from]?.name, to: touchpoints[to]?.name }),
    )
  }

  const moveStage = (key: string, after: string | null) => tell([{ moveStage: { key, after } }], t('map.said_stageMoved', { name: nameOf({ kind: 'stage', key }) }))
  const setKind = (key: string, kind: TouchpointKind) => edit([{ updateTouchpoint: { key, kind } }])
  const setChannel = (key: string, channel: string | null) => edit([{ updateTouchpoint: { key, channel } }])
  const setChannelKind = (key: string, kind: ChannelKind) => edit([{ updateChannel: { key, kind } }])

  /** −3 (worst) to 3; what lies beyond is the end of the scale. */
  function setEmotion(key: string, emotion: number) {
    const value = Math.max(-3, Math.min(3, emotion))
    if (value !== map.value.touchpoints[key]?.emotion)
      tell([{ updateTouchpoint: { key, emotion: value } }], t('map.said_emotion', { name: nameOf({ kind: 'touchpoint', key }), value: signed(value) }))
  }

  const stepEmotion = (key: string, by: number) => setEmotion(key, (map.value.touchpoints[key]?.emotion ?? 0) + by)

  return { add, addChannel, rename, remove, drop, step, connect, moveStage, setKind, setChannel, setChannelKind, setEmotion, stepEmotion, nameOf, announce }
}
