import type { InjectionKey } from 'vue'
import type { useJourneyMap } from './useJourneyMap.ts'
import { inject, provide } from 'vue'

/** The open journey and the one way to change it, for whatever stands around the drawing: panel, table. */
export type MapStore = Pick<ReturnType<typeof useJourneyMap>, 'journey' | 'map' | 'edit'>

const key: InjectionKey<MapStore> = Symbol('journey map')

export function provideMap(store: MapStore): void {
  provide(key, store)
}

export function injectMap(): MapStore {
  const store = inject(key)
  if (!store)
    throw new Error('A panel or table needs the page of its journey around it.')
  return store
}
