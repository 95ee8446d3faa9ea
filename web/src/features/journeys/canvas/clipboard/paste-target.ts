import type { JourneyMap, Stage } from '@masir/schema'
import type { Selected } from '../selection.ts'
import type { Clip } from './clip.ts'
import { foldText, stagesOf, touchpointsOfStage } from '@masir/schema'

/** Where pasted cards go. */
export interface Target {
  /** The stage of this map for each stage of the clip; one without it is made. */
  stages: ReadonlyMap<string, string>
  /** In some of them the neighbour before; in the others the cards go to the end. */
  after: ReadonlyMap<string, string | null>
}

/** Behind what is selected, the clip's later stages in the stages that follow; without a selection in stages of the same name. */
export function targetAt(map: JourneyMap, clip: Clip, selected: Selected | undefined): Target {
  const card = selected?.kind === 'touchpoint' ? map.touchpoints[selected.key] : undefined
  const stage = card?.stage ?? (selected?.kind === 'stage' ? selected.key : undefined)
  if (stage === undefined)
    return { stages: stagesOfSameName(map, clip.stages), after: new Map() }
  const following = stagesOf(map).map(({ key }) => key)
  const first = following.indexOf(stage)
  const pairs = clip.stages.flatMap(({ key }, index) => following[first + index] ? [[key, following[first + index]!] as const] : [])
  return { stages: new Map(pairs), after: new Map(card ? [[stage, card.key]] : []) }
}

/** Copies in the stages of their originals, behind the last of them. */
export function besideOriginals(map: JourneyMap, clip: Clip): Target {
  const copied = new Set(clip.touchpoints.map(({ key }) => key))
  const last = (stage: string) => touchpointsOfStage(map, stage).findLast(({ key }) => copied.has(key))?.key ?? null
  return {
    stages: new Map(clip.stages.map(({ key }) => [key, key])),
    after: new Map(clip.stages.map(({ key }) => [key, last(key)])),
  }
}

function stagesOfSameName(map: JourneyMap, stages: readonly Stage[]): Map<string, string> {
  return new Map(stages.flatMap(({ key, name }) => {
    const same = stagesOf(map).find(stage => stage.key === key) ?? stagesOf(map).find(stage => foldText(stage.name) === foldText(name))
    return same ? [[key, same.key] as const] : []
  }))
}
