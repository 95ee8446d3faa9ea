import type { Page } from '@playwright/test'
import type { MapPage } from './map-page.ts'
import type { StoryApi } from './story-api.ts'
import { expect } from '@playwright/test'

/** The story that Masir is told by: an order fails, the site does not help, a call solves it, and it was hard work. */
export const story = {
  name: 'سفارشی که ثبت نشد',
  stages: ['خرید', 'جست‌وجو در سایت', 'تماس با پشتیبانی'],
  fails: 'سفارش ثبت نمی‌شود',
  searches: 'گشتن صفحه‌به‌صفحهٔ سایت',
  givesUp: 'دست کشیدن از جست‌وجو',
  phones: 'تماس تلفنی',
  solved: 'حل مشکل',
  pain: 'پنج دقیقه پشت خط می‌ماند',
  quote: 'سه بار ماجرا را از اول گفتم',
} as const

export const order = [story.fails, story.searches, story.givesUp, story.phones, story.solved]

/** All that was told, as the API knows it. */
async function toldStory(api: StoryApi, key: string): Promise<unknown> {
  const { journey } = await api.ask<{ journey: unknown }>(`query ($key: String!) { journey(key: $key) {
    lanes { name noteKind }
    stages { name notes { kind text } touchpoints { name channel { kind } notes { kind text } metricCards { metric { key } } } }
    transitions { from { name } to { name } }
  } }`, { key })
  return journey
}

/** What stands on the screen, stays after a reload, and after undoing and doing again. */
export async function expectTold(page: Page, map: MapPage, api: StoryApi): Promise<void> {
  await map.expectSaved()
  const told = await toldStory(api, map.key)
  await page.reload()
  await expect(map.card(story.phones)).toHaveAccessibleName(/رضایت با زحمت/)
  await expect(map.card(story.phones)).toContainText('۷۸٪')
  await expect(map.card(story.phones)).toContainText('۶٫۸ از ۱۰')
  await expect(map.canvas.getByText(story.quote)).toBeVisible()
  for (const [index, from] of order.slice(0, -1).entries())
    await expect(map.transition(from, order[index + 1]!)).toBeAttached()
  await page.keyboard.press('Control+z')
  await expect.poll(() => toldStory(api, map.key)).not.toEqual(told)
  await page.keyboard.press('Control+Shift+Z')
  await expect.poll(() => toldStory(api, map.key)).toEqual(told)
}
