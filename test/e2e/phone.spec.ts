import type { Page } from '@playwright/test'
import { expect, test } from '../support/story.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** What sticks out at a side makes a phone scroll sideways. */
async function expectNothingWider(page: Page): Promise<void> {
  const { wide, screen } = await page.evaluate(() => ({
    wide: Math.max(...[document.documentElement, ...document.querySelectorAll('main')].map(element => element.scrollWidth)),
    screen: window.innerWidth,
  }))
  expect(wide, `${page.url()} fits the screen`).toBeLessThanOrEqual(screen)
}

test('on a phone the map is a list to read, and a touchpoint opens as a sheet', async ({ page, map }) => {
  await page.goto('/')
  await expectNothingWider(page)
  await page.getByRole('link', { name: /San Francisco/ }).tap()
  await expect(page.getByRole('application')).toBeHidden()
  const row = page.getByRole('listitem').filter({ hasText: 'Security screening' })
  await expect(row).toContainText('82%')
  await expect(row).toContainText('2,407 answers')
  await expectNothingWider(page)
  await page.getByRole('button', { name: 'Security screening', exact: true }).tap()
  const sheet = map.panel('Security screening')
  await expect(sheet.getByRole('article', { name: /Ease/ })).toContainText('82% find it easy')
  expect((await sheet.boundingBox())?.width).toBeGreaterThan(380)
  await expectNothingWider(page)
  await sheet.getByRole('button', { name: 'Close' }).tap()
  await expect(sheet).toBeHidden()
  for (const path of ['/import', '/developers']) {
    await page.goto(path)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
    await expectNothingWider(page)
  }
})
