import type { Locator, Page } from '@playwright/test'
import { drag } from './drag.ts'

/** A person's hand on mouse and keyboard, which counts what it does: clicks, drags, keys and strings typed. */
export class Hand {
  readonly gestures: Record<'clicks' | 'drags' | 'keys' | 'strings', number> = { clicks: 0, drags: 0, keys: 0, strings: 0 }

  constructor(private readonly page: Page) {}

  get count(): number {
    return Object.values(this.gestures).reduce((sum, n) => sum + n, 0)
  }

  async click(thing: Locator): Promise<void> {
    this.gestures.clicks++
    await thing.click()
  }

  async doubleClick(thing: Locator): Promise<void> {
    this.gestures.clicks++
    await thing.dblclick()
  }

  async drag(...way: Parameters<typeof drag> extends [Page, ...infer Rest] ? Rest : never): Promise<void> {
    this.gestures.drags++
    await drag(this.page, ...way)
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) {
      this.gestures.keys++
      await this.page.keyboard.press(key)
    }
  }

  async type(words: string): Promise<void> {
    this.gestures.strings++
    await this.page.keyboard.type(words)
  }
}
