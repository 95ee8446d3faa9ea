import type { Channel, JourneyMap, Things, Transition } from '@masir/schema'
import type { InjectionKey, Ref } from 'vue'
import type { PanelField } from '../map/asked-field.ts'
import type { Draft } from './draft.ts'
import type { Drop } from './drop.ts'
import type { MapGestures } from './gestures/useMapGestures.ts'
import type { Selecting } from './gestures/useSelecting.ts'
import type { CanvasLayout } from './layout.ts'
import type { Selected } from './selection.ts'
import type { CanvasView } from './useCanvasView.ts'
import { inject, provide } from 'vue'

/** What every part of the canvas shares. Parts ask here instead of passing ten properties down. */
export interface CanvasContext {
  /** Right to left. */
  mirrored: Readonly<Ref<boolean>>
  /** Measure locks the drawing, and so does a viewer who may not edit. */
  isLocked: Readonly<Ref<boolean>>
  /** Below half zoom cards become tiles. */
  isFar: Readonly<Ref<boolean>>
  map: Readonly<Ref<JourneyMap>>
  layout: Readonly<Ref<CanvasLayout>>
  view: CanvasView
  /** In the order of their lanes. */
  channels: Readonly<Ref<readonly Channel[]>>
  transitions: Readonly<Ref<Things<Transition>>>
  selected: Ref<Selected | undefined>
  /** Cards that are selected together. */
  selecting: Selecting
  /** The one thing that the Tab key reaches; arrows go on from there. */
  tabStop: Readonly<Ref<string | undefined>>
  /** The thing whose name is being edited in place. */
  renaming: Ref<Selected | undefined>
  /** The card from which a transition is being drawn by keyboard. */
  connectingFrom: Ref<string | undefined>
  draft: Ref<Draft | undefined>
  /** The cell where what is in the air would land. */
  target: Ref<Drop | undefined>
  gestures: MapGestures
  /** Opens the touchpoint's panel, at a field where one is named; null closes it. */
  open: (touchpoint: string | null, field?: PanelField) => void
}

const key: InjectionKey<CanvasContext> = Symbol('canvas')

export function provideCanvas(context: CanvasContext): void {
  provide(key, context)
}

export function useCanvas(): CanvasContext {
  const context = inject(key)
  if (!context)
    throw new Error('Parts of the canvas live inside JourneyCanvas')
  return context
}
