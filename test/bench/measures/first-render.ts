import type { Measure } from '../bench.ts'
import { alternate } from '../alternate.ts'
import { busyTime, withScene } from '../open.ts'

/** From the whole answer with the drawing being in the page to all its cards and transitions being painted. */
export const firstRender: Measure = {
  name: 'first render',
  async* run(bench) {
    for (const size of [40, 100, 500]) {
      const { milliseconds, busy, elements } = await alternate(side => withScene(bench, side, { size }, async (opened, milliseconds) => ({
        milliseconds,
        busy: await busyTime(opened),
        elements: await opened.page.locator('*').count(),
      })))
      yield { measure: `first render, ${size} touchpoints`, unit: 'ms', ...milliseconds, bar: { ratioAtMost: 1.25 } }
      yield { measure: '  main thread at work since the address', unit: 'ms', ...busy, bar: null }
      yield { measure: '  elements on the page', unit: '', ...elements, bar: null }
    }
  },
}
