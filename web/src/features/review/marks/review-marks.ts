import type { InjectionKey, Ref } from 'vue'
import { computed, inject, provide } from 'vue'

/** What a review says at a touchpoint. */
export interface ReviewMark {
  /** Its place among the worst, from 1; null where it is none of them. */
  worst: number | null
  /** Something there became clearly better, or clearly worse. */
  isBetter: boolean
  isWorse: boolean
  /** Improvement actions that are planned or under way, and whether one is overdue. */
  actions: number
  isOverdue: boolean
}

interface Place { touchpoint: { key: string } }

interface Findings {
  worst: readonly Place[]
  better: readonly Place[]
  worse: readonly Place[]
}

export const noFindings: Findings = { worst: [], better: [], worse: [] }

/** The marks of a review by touchpoint; touchpoints that it says nothing of have none. */
export function marksOf({ worst, better, worse }: Findings, actions: readonly { touchpointKey: string, isOverdue: boolean }[]): Map<string, ReviewMark> {
  const keys = new Set([...[...worst, ...better, ...worse].map(({ touchpoint }) => touchpoint.key), ...actions.map(action => action.touchpointKey)])
  const names = (places: readonly Place[], key: string) => places.some(({ touchpoint }) => touchpoint.key === key)
  return new Map([...keys].map((key) => {
    const own = actions.filter(action => action.touchpointKey === key)
    const rank = worst.findIndex(({ touchpoint }) => touchpoint.key === key)
    return [key, {
      worst: rank < 0 ? null : rank + 1,
      isBetter: names(better, key),
      isWorse: names(worse, key),
      actions: own.length,
      isOverdue: own.some(action => action.isOverdue),
    }]
  }))
}

/** A review on the map: whether one is held, and the marks on its cards; without one those of open actions alone. */
export interface MapReview {
  isHeld: Readonly<Ref<boolean>>
  marks: Readonly<Ref<ReadonlyMap<string, ReviewMark>>>
}

const key: InjectionKey<MapReview> = Symbol('review on the map')

export function provideMapReview(review: MapReview): void {
  provide(key, review)
}

export function injectMapReview(): MapReview {
  return inject(key, () => ({ isHeld: computed(() => false), marks: computed(() => new Map()) }), true)
}
