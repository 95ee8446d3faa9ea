import type { InjectionKey, Ref, ShallowRef } from 'vue'
import type { Lens, Mode } from '../map/useMapView.ts'
import type { Overlay, StageOverlay, TouchpointOverlay } from './overlay.query.ts'
import { inject, provide, shallowRef } from 'vue'

export interface OverlayIndex {
  overlay: Overlay | null
  touchpoints: ReadonlyMap<string, TouchpointOverlay>
  stages: ReadonlyMap<string, StageOverlay>
}

/**
 * The readings that every card looks itself up in. One shared reference: writing them into the data of each node
 * costs three to five times as much on a hundred cards.
 */
export interface OverlayStore {
  index: Readonly<ShallowRef<OverlayIndex>>
  mode: Readonly<Ref<Mode>>
  lens: Readonly<Ref<Lens>>
}

export const emptyIndex: OverlayIndex = { overlay: null, touchpoints: new Map(), stages: new Map() }

const key: InjectionKey<OverlayStore> = Symbol('overlay')

export function provideOverlay(store: OverlayStore): void {
  provide(key, store)
}

export function injectOverlay(): OverlayStore {
  return inject(key, () => ({ index: shallowRef(emptyIndex), mode: shallowRef<Mode>('draw'), lens: shallowRef<Lens>('both') }), true)
}

export function indexOf(overlay: Overlay | null): OverlayIndex {
  if (!overlay)
    return emptyIndex
  return {
    overlay,
    touchpoints: new Map(overlay.touchpoints.map(one => [one.touchpoint.key, one])),
    stages: new Map(overlay.stages.map(one => [one.stage.key, one])),
  }
}
