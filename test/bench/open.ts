import type { Bench, Opened, Scene, Side } from './bench.ts'
import { mapOfSize } from './journey-of-size.ts'
import { installProbe } from './page/probe.ts'

/** Opens a scene in a browser context of its own, as on a first visit, and waits until it stands. */
export async function withScene<T>(bench: Bench, side: Side, scene: Scene, use: (opened: Opened, milliseconds: number) => Promise<T>): Promise<T> {
  const context = await bench.browser.newContext({ viewport: { width: 1440, height: 900 }, locale: 'en-US', colorScheme: 'light' })
  try {
    const page = await context.newPage()
    const counters = await context.newCDPSession(page)
    await counters.send('Performance.enable', { timeDomain: 'threadTicks' })
    await page.addInitScript(installProbe)
    await page.goto(await bench.addressOf(side, scene), { waitUntil: 'commit' })
    const { touchpoints, transitions } = mapOfSize(scene.size)
    const milliseconds = await page.evaluate(
      ([cards, ways]) => window.probe.drawn(cards!, ways!),
      [Object.keys(touchpoints).length, Object.keys(transitions).length],
    )
    return await use({ page, counters }, milliseconds)
  }
  finally {
    await context.close()
  }
}

/** Milliseconds that the page's main thread has worked since it was opened, waiting for a turn on the processor not counted. */
export async function busyTime({ counters }: Opened): Promise<number> {
  const { metrics } = await counters.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value
}
