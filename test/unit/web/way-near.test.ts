import { describe, expect, it } from 'vitest'
import { REACH, wayNear } from '../../../web/src/features/journeys/canvas/gestures/way-near.ts'
import { CARD } from '../../../web/src/features/journeys/canvas/measures.ts'

const place = { stage: 's', lane: 'l', column: 0, row: 0, y: 0 }
const layout = { cards: new Map([
  ['left', { ...place, key: 'left', x: 0 }],
  ['right', { ...place, key: 'right', x: CARD.width + 36 }],
]) }
const middle = CARD.height / 2

describe('a transition let go beside a card', () => {
  it('is meant for the card whose side is nearest', () => {
    expect(wayNear(layout, { x: CARD.width + 22, y: middle }, 'other')).toBe('right')
    expect(wayNear(layout, { x: CARD.width + 14, y: middle }, 'other')).toBe('left')
  })

  it('is not meant for the card that it comes from', () => {
    expect(wayNear(layout, { x: CARD.width + 14, y: middle }, 'left')).toBe('right')
  })

  it('is meant for none further away than a hand is unsteady', () => {
    expect(wayNear(layout, { x: -REACH, y: middle }, 'other')).toBe('left')
    expect(wayNear(layout, { x: -REACH - 1, y: middle }, 'other')).toBeUndefined()
  })
})
