import type { ConsoleMessage, Page, Request } from '@playwright/test'
import { test as base, expect } from '@playwright/test'
import { MapPage } from './map-page.ts'
import { StoryApi } from './story-api.ts'

interface Fixtures {
  /** The product's own API, beside the browser. */
  api: StoryApi
  map: MapPage
  /** Every story fails on a request to another host, a fault on the console or a breach of the page's policy. */
  quiet: void
}

export { expect }

export const test = base.extend<Fixtures>({
  api: async ({ request }, use) => use(new StoryApi(request)),
  map: async ({ page }, use) => use(new MapPage(page)),
  quiet: [async ({ context, baseURL }, use) => {
    const complaints: string[] = []
    const watch = (page: Page) => watchPage(page, new URL(baseURL!).host, complaint => complaints.push(complaint))
    context.pages().forEach(watch)
    context.on('page', watch)
    await use()
    expect(complaints, 'what the browser complained about').toEqual([])
  }, { auto: true }],
})

/** Tells what a page asks of other hosts and what its console says of faults and of its content security policy. */
export function watchPage(page: Page, host: string, complain: (complaint: string) => void): void {
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
