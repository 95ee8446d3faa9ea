import type { Page } from '@playwright/test'
import type { Measure, Side } from '../bench.ts'
import { alternate, median } from '../alternate.ts'
import { busyTime, withScene } from '../open.ts'

const WORDS = 'calls the support line'

/** A name is typed in place, among five hundred cards: from a key's press to the frame with its letter. */
export const typing: Measure = {
  name: 'typing',
  async* run(bench) {
    const { letter, busy } = await alternate(side => withScene(bench, side, { size: 500, isTyping: true }, async (opened) => {
      await begin(opened.page, side)
      const before = await busyTime(opened)
      await opened.page.keyboard.type(WORDS, { delay: 40 })
      return {
        letter: median(await opened.page.evaluate(() => window.probe.letters)),
        busy: (await busyTime(opened) - before) / WORDS.length,
      }
    }))
    yield { measure: 'key to letter on screen, 500 touchpoints', unit: 'ms', ...letter, bar: { ratioAtMost: 1.5 } }
    yield { measure: '  main thread at work, each letter', unit: 'ms', ...busy, bar: null }
  },
}

async function begin(page: Page, side: Side): Promise<void> {
  if (side === 'ours')
    await page.locator('[data-touchpoint="t0"]').dblclick({ position: { x: 60, y: 40 } })
  else
    await page.locator('textarea').click()
  await page.waitForFunction(() => document.activeElement instanceof HTMLTextAreaElement)
}
