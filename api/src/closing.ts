import { setTimeout as sleep } from 'node:timers/promises'

interface Step {
  close: () => Promise<unknown>
  limitMs: number
}

/**
 * What has been opened, closed in the opposite order. A step that fails or outlasts its limit does not keep
 * the later ones from being closed.
 */
export class Closing {
  readonly #steps: Step[] = []

  /** @param limitMs how long the rest waits for this step */
  add(close: () => Promise<unknown>, limitMs: number): void {
    this.#steps.push({ close, limitMs })
  }

  /** The longest that closing what is open now may take. */
  get limitMs(): number {
    return this.#steps.reduce((sum, { limitMs }) => sum + limitMs, 0)
  }

  async close(): Promise<void> {
    for (let step = this.#steps.pop(); step; step = this.#steps.pop())
      await Promise.race([step.close().catch(() => {}), sleep(step.limitMs, undefined, { ref: false })])
  }
}
