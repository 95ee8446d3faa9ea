import type { Page } from '@playwright/test'
import type { Bench, Measure, Opened, Row } from '../bench.ts'
import { setTimeout as wait } from 'node:timers/promises'
import { alternate } from '../alternate.ts'
import { busyTime, withScene } from '../open.ts'

/** Mouse moves of one gesture, and the time between them: one for each frame of a usual screen, in milliseconds. */
const [MOVES, PACE] = [120, 1000 / 60]
/** Two frames late and later: what a hand feels, in milliseconds. */
const LONG_FRAME = 34

/** The window is moved over the drawing by the wheel, there and back. */
export const panning: Measure = {
  name: 'panning',
  run: bench => moving(bench, 'panning', async page => page.mouse.move(900, 500), (page, place) => page.mouse.wheel(place < MOVES / 2 ? 24 : -24, 6)),
}

/** A card with its transitions is carried about and never let go, so that the journey stays as it is. */
export const dragging: Measure = {
  name: 'dragging',
  run: bench => moving(bench, 'dragging a card', pickUp, (page, place) => page.mouse.move(500 + 3 * place, 400 + 120 * Math.sin(place / 10))),
}

async function pickUp(page: Page): Promise<void> {
  const { x, y } = (await page.locator('[data-touchpoint="t5"], [data-card="t5"]').boundingBox())!
  await page.mouse.move(x + 60, y + 30)
  await page.mouse.down()
  await page.mouse.move(480, 400, { steps: 4 })
}

async function* moving(bench: Bench, gesture: string, begin: (page: Page) => Promise<void>, move: (page: Page, place: number) => Promise<void>): AsyncIterable<Row> {
  for (const size of [100, 500]) {
    const { fps, long, busy } = await alternate(side => withScene(bench, side, { size }, async (opened) => {
      await begin(opened.page)
      return gestureOf(opened, move)
    }))
    yield { measure: `${gesture}, ${size} touchpoints`, unit: 'fps', ...fps, bar: { ratioAtLeast: 0.9 } }
    yield { measure: `  main thread at work, each move`, unit: 'ms', ...busy, bar: null }
    yield { measure: `  frames over ${LONG_FRAME} ms, of each hundred`, unit: '%', ...long, bar: null }
  }
}

async function gestureOf(opened: Opened, move: (page: Page, place: number) => Promise<void>) {
  const { page } = opened
  const before = await busyTime(opened)
  const stop = await page.evaluateHandle(() => window.probe.frames())
  for (let place = 0; place < MOVES; place++)
    await Promise.all([move(page, place), wait(PACE)])
  const frames = await stop.evaluate(end => end())
  const time = frames.reduce((sum, frame) => sum + frame, 0)
  return {
    fps: 1000 * frames.length / time,
    long: 100 * frames.filter(frame => frame > LONG_FRAME).length / frames.length,
    busy: (await busyTime(opened) - before) / MOVES,
  }
}
