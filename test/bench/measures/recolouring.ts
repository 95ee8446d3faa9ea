import type { Page } from '@playwright/test'
import type { Measure, Side } from '../bench.ts'
import { alternate, median } from '../alternate.ts'
import { busyTime, withScene } from '../open.ts'

const SIZE = 100
const SWITCHES = 20

/** The lens is changed, against one class going on and off a hundred bare cards: to the frame with the new colours. */
export const recolouring: Measure = {
  name: 'recolouring',
  async* run(bench) {
    const { shown, busy } = await alternate(side => withScene(bench, side, { size: SIZE, isMeasured: true }, async (opened) => {
      if (side === 'ours')
        await opened.page.waitForFunction(chips => document.querySelectorAll('.reading-chip').length >= chips, 2 * SIZE)
      const before = await busyTime(opened)
      const times = await switchColours(opened.page, side)
      return { shown: median(times), busy: (await busyTime(opened) - before) / SWITCHES }
    }))
    yield { measure: `recolouring ${SIZE} cards`, unit: 'ms', ...shown, bar: { ratioAtMost: 3 } }
    yield { measure: '  main thread at work, each time', unit: 'ms', ...busy, bar: null }
  },
}

function switchColours(page: Page, side: Side): Promise<number[]> {
  return page.evaluate(side === 'ours' ? switchLens : toggleClass, SWITCHES)
}

/** As the menu of lenses does it once a lens is chosen, without the menu: through the address. */
async function switchLens(times: number): Promise<number[]> {
  const { __vue_app__: app } = document.querySelector('#app') as unknown as { __vue_app__: { config: { globalProperties: { $router: { replace: (to: object) => unknown } } } } }
  const cards = [...document.querySelectorAll('.touchpoint-card')]
  const colours = () => cards.map(card => getComputedStyle(card).backgroundColor).join()
  const all: number[] = []
  for (let time = 0; time < times; time++) {
    const before = colours()
    const lens = time % 2 === 0 ? 'effort' : 'satisfaction'
    all.push(await window.probe.shownAfter(() => app.config.globalProperties.$router.replace({ query: { mode: 'measure', lens } }), () => colours() !== before))
  }
  return all
}

async function toggleClass(times: number): Promise<number[]> {
  const cards = [...document.querySelectorAll('.card')]
  const colours = () => cards.map(card => getComputedStyle(card).backgroundColor).join()
  const all: number[] = []
  for (let time = 0; time < times; time++) {
    const before = colours()
    all.push(await window.probe.shownAfter(() => cards.forEach(card => card.classList.toggle('coloured')), () => colours() !== before))
  }
  return all
}
