/** Documents that wait before a further one is refused; each takes a fraction of a second. */
const mostWaiting = 20

export class TooManyDocuments extends Error {}

/** Makes one document after the other, so that many at once take no more of the machine than one. */
export class WaitingLine {
  #last: Promise<unknown> = Promise.resolve()
  #waiting = 0

  /** @throws TooManyDocuments, and the signal's reason where the reader went away */
  async take<T>(make: () => Promise<T>, signal: AbortSignal): Promise<T> {
    if (this.#waiting >= mostWaiting)
      throw new TooManyDocuments('Too many documents are being made. Try again in a moment.')
    this.#waiting += 1
    const turn = this.#last.then(() => {
      signal.throwIfAborted()
      return make()
    })
    this.#last = turn.catch(() => {})
    return turn.finally(() => this.#waiting -= 1)
  }
}
