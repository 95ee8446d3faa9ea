/** What the bare page draws, ready made: nothing is laid out, looked up or translated there. */
export interface BareDrawing {
  cards: BareCard[]
  transitions: BareTransition[]
}

export interface BareCard {
  id: string
  position: { x: number, y: number }
  data: {
    name: string
    description: string | null
    kind: string
    channel: string
    chips: { label: string, value: string, colour: string }[]
    marks: { count: number, title: string }[]
  }
}

export interface BareTransition {
  id: string
  source: string
  target: string
  label?: string
}
