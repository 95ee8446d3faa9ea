import type { Locator, Page } from '@playwright/test'

/** A place on a thing, as shares of its width and height. */
type Place = [x: number, y: number]

interface Options {
  from?: Place
  to?: Place
  /** What happens before the hand lets go. */
  inTheAir?: () => Promise<void>
}

const middle: Place = [0.5, 0.5]

/** Presses on one thing and lets go on another, as a hand does it: over the ground between them. */
export async function drag(page: Page, thing: Locator, target: Locator, { from = middle, to = middle, inTheAir }: Options = {}): Promise<void> {
  await page.mouse.move(...await pointOf(thing, from))
  await page.mouse.down()
  await page.mouse.move(...await pointOf(target, to), { steps: 8 })
  await inTheAir?.()
  await page.mouse.up()
}

/** Drags with a finger over the empty ground, from one place on screen to another. */
export async function slide(page: Page, from: Place, to: Place): Promise<void> {
  const finger = await page.context().newCDPSession(page)
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...at: Place[]) =>
    finger.send('Input.dispatchTouchEvent', { type, touchPoints: at.map(([x, y]) => ({ x, y })) })
  await touch('touchStart', from)
  for (const share of [0.25, 0.5, 0.75, 1])
    await touch('touchMove', [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share])
  await touch('touchEnd')
  await finger.detach()
}

async function pointOf(thing: Locator, [x, y]: Place): Promise<[number, number]> {
  await thing.scrollIntoViewIfNeeded()
  const box = await thing.boundingBox()
  if (!box)
    throw new Error(`${thing} is not on the screen`)
  return [box.x + box.width * x, box.y + box.height * y]
}
