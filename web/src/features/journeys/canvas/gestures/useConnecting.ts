import type { JourneyMap } from '@masir/schema'
import type { Ref } from 'vue'
import type { Draft } from '../draft.ts'
import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import type { Connection } from '../vue-flow.adapter.ts'
import { DRAFT_KEY } from '../draft.ts'
import { dropAt } from '../drop.ts'
import { mirrorPoint } from '../map-to-graph.ts'
import { standingAt } from '../standing.ts'
import { wayNear } from './way-near.ts'

interface Tools {
  map: Readonly<Ref<JourneyMap>>
  layout: Readonly<Ref<CanvasLayout>>
  mirrored: Readonly<Ref<boolean>>
  draft: Ref<Draft | undefined>
  connect: (from: string, to: string) => void
  toFlow: (screen: Point) => Point
}

/** The library knows only the sides of cards that the pointer has been at; the whole card is meant. */
function cardAt({ clientX, clientY }: MouseEvent): string | undefined {
  const element = document.elementFromPoint(clientX, clientY)
  return element?.closest<HTMLElement>('.vue-flow__node')?.dataset.id
}

/** Drawing a transition from a card's edge. Let go over nothing, it leads to a new touchpoint there. */
export function useConnecting({ map, layout, mirrored, draft, connect, toFlow }: Tools) {
  let from: string | undefined

  function onConnectStart({ nodeId }: { nodeId?: string }) {
    from = nodeId
  }

  function onConnect({ source, target }: Connection) {
    // Every side of a card is both way out and way in; where the drag began decides which is which.
    const to = source === from ? target : source
    if (from)
      connect(from, to)
    from = undefined
  }

  function onConnectEnd(event?: MouseEvent | TouchEvent) {
    if (!from || !(event instanceof MouseEvent))
      return
    const screen = { x: event.clientX, y: event.clientY }
    const card = cardAt(event) ?? wayNear(layout.value, mirrorPoint(toFlow(screen), mirrored.value), from)
    if (card)
      connect(from, card)
    else
      draftAt(screen, from)
    from = undefined
  }

  function draftAt(screen: Point, from?: string) {
    const to = dropAt(layout.value, DRAFT_KEY, mirrorPoint(toFlow(screen), mirrored.value))
    if (to && map.value.stages[to.stage])
      draft.value = { kind: 'touchpoint', stage: to.stage, standing: standingAt(map.value, to.lane), after: to.after, from }
  }

  return { onConnectStart, onConnect, onConnectEnd, draftAt }
}
