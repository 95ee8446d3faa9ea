import type { BrowserContext, ConsoleMessage, Page, Request } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import { MapPage } from './map-page.ts'
import { StoryApi } from './story-api.ts'

interface Fixtures {
  /** The product's own API, beside the browser. */
  api: StoryApi
  map: MapPage
  /** Complaints that belong to the story, such as those of a browser whose plug is pulled. */
  expected: RegExp | undefined
  /**
   * Every story fails on a request to another host, a fault on the console or a breach of the page's policy; windows
   * that it opens beside its own are given to this.
   */
  watch: (context: BrowserContext) => void
}

export { expect }

export const test = base.extend<Fixtures>({
  api: async ({ request }, use) => use(new StoryApi(request)),
  map: async ({ page }, use) => use(new MapPage(page)),
  expected: [undefined, { option: true }],
  watch: [async ({ context, baseURL, expected }, use) => {
    const complaints: string[] = []
    const watchPage = (page: Page): void => complainAbout(page, new URL(baseURL!).host, complaint => complaints.push(complaint))
    const watch = (watched: BrowserContext): unknown => watched.on('page', watchPage)
    watch(context)
    await use(watch)
    expect(complaints.filter(complaint => !expected?.test(complaint)), 'what the browser complained about').toEqual([])
  }, { auto: true }],
})

/** Tells what a page asks of other hosts and what its console says of faults and of its content security policy. */
function complainAbout(page: Page, host: string, complain: (complaint: string) => void): void {
  page.on('request', (request: Request) => {
    const url = new URL(request.url())
    if (/^(?:https?|wss?):$/.test(url.protocol) && url.host !== host)
      complain(`asks ${url.href}`)
  })
  page.on('websocket', (socket) => {
    if (new URL(socket.url()).host !== host)
      complain(`opens ${socket.url()}`)
  })
  page.on('console', (message: ConsoleMessage) => {
    if (message.type() === 'error' || message.type() === 'warning')
      complain(`${message.type()}: ${message.text()}`)
  })
  page.on('pageerror', error => complain(`throws ${error.stack ?? error.message}`))
}
