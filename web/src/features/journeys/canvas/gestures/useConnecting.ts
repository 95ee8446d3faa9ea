import type { JourneyMap } from '@masir/schema'
import type { Ref } from 'vue'
import type { Draft } from '../draft.ts'
import type { CanvasLayout } from '../layout.ts'
import type { Point } from '../route.ts'
import type { Connection } from '../vue-flow.adapter.ts'
import { dropAt } from '../drop.ts'
import { DRAFT_KEY } from '../draft.ts'
import { mirrorPoint } from '../map-to-graph.ts'

interface Tools {
  map: Readonly<Ref<JourneyMap>>
  layout: Readonly<Ref<CanvasLayout>>
  mirrored: Readonly<Ref<boolean>>
  draft: Ref<Draft | undefined>
  connect: (from: string, to: string) => boolean
  toFlow: (screen: Point) => Point
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
    const isOverCard = (event.target as Element | null)?.closest('.vue-flow__node')
    const point = mirrorPoint(toFlow({ x: event.clientX, y: event.clientY }), mirrored.value)
    const to = isOverCard ? undefined : dropAt(layout.value, DRAFT_KEY, point)
    if (to && map.value.stages[to.stage])
      draft.value = { kind: 'touchpoint', stage: to.stage, channel: to.lane, after: to.after, from }
    from = undefined
  }

  return { onConnectStart, onConnect, onConnectEnd }
}
