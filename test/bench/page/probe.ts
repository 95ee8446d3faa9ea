/** What a page is asked about itself while it is measured; all times are of its own clock, in milliseconds. */
export interface Probe {
  /** When the answer that holds the drawing had come in whole. */
  arrivedAt: number | undefined
  /** The moment after the next frame has been handed over for display. */
  painted: () => Promise<number>
  /** How long after its data the drawing stood on the screen: all cards visible, all transitions drawn. */
  drawn: (cards: number, transitions: number) => Promise<number>
  /** From an action to the first frame in which it can be seen, the action at the frame's beginning. */
  shownAfter: (action: () => unknown, isShown: () => boolean) => Promise<number>
  /** Begins to note the frames; the answer ends it and tells the time between each two. */
  frames: () => () => number[]
  /** Notes from each key press to the frame that shows its letter. */
  letters: number[]
}

declare global {
  interface Window { probe: Probe }
}

/** Runs in the page before anything of its own, in the product's and in the bare one alike. */
export function installProbe(): void {
  const readText = Response.prototype.text
  Response.prototype.text = async function () {
    const text = await readText.call(this)
    if (text.includes('"transitions":'))
      probe.arrivedAt ??= performance.now()
    return text
  }

  const handedOver = () => new Promise<number>((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => resolve(performance.now())
    port2.postMessage(null)
  })
  const nextFrame = () => new Promise<number>(resolve => requestAnimationFrame(resolve))

  const probe: Probe = {
    arrivedAt: undefined,
    letters: [],
    painted: async () => {
      await nextFrame()
      return handedOver()
    },
    async drawn(cards, transitions) {
      for (;;) {
        const at = await probe.painted()
        const nodes = [...document.querySelectorAll<HTMLElement>('.vue-flow__node')]
        const isWhole = nodes.length === cards && document.querySelectorAll('.vue-flow__edge').length === transitions
        if (isWhole && nodes.every(({ style }) => style.visibility !== 'hidden'))
          return at - probe.arrivedAt!
      }
    },
    async shownAfter(action, isShown) {
      await nextFrame()
      const start = performance.now()
      action()
      for (;;) {
        const at = await handedOver()
        if (isShown())
          return at - start
        await nextFrame()
      }
    },
    frames() {
      const times: number[] = []
      let isOver = false
      const note = (time: number) => {
        times.push(time)
        if (!isOver)
          requestAnimationFrame(note)
      }
      requestAnimationFrame(note)
      return () => {
        isOver = true
        return times.slice(1).map((time, place) => time - times[place]!)
      }
    },
  }
  window.probe = probe

  let pressedAt = 0
  addEventListener('keydown', ({ timeStamp }) => pressedAt = timeStamp, true)
  addEventListener('input', () => void probe.painted().then(at => probe.letters.push(at - pressedAt)), true)
}
