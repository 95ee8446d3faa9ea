import type { InjectionKey } from 'vue'
import type { usePlaces } from './usePlaces.ts'
import { inject, provide } from 'vue'

/** Where a review's names lead to. */
type Places = ReturnType<typeof usePlaces>

const key: InjectionKey<Places> = Symbol('places of a review')

export function providePlaces(places: Places): void {
  provide(key, places)
}

export function injectPlaces(): Places {
  const places = inject(key)
  if (!places)
    throw new Error('A part of a review needs its page around it.')
  return places
}
