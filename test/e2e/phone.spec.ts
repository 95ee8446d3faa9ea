import type { Page } from '@playwright/test'
import { lookLike } from '../support/look.ts'
import { places } from '../support/places.ts'
import { expect, test } from '../support/story.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true })

/** What sticks out at a side makes a phone's page, or the sheet over it, scroll sideways. */
async function expectNothingWider(page: Page): Promise<void> {
  const wide = await page.evaluate(() => ['html', 'main', '[role=dialog]', '[role=tabpanel]']
    .flatMap(box => [...document.querySelectorAll(box)])
    .filter(box => box === document.documentElement || ['auto', 'scroll'].includes(getComputedStyle(box).overflowX))
    .filter(box => box.scrollWidth > box.clientWidth)
    .map(box => `${box.role ?? box.localName} shows ${box.clientWidth} of ${box.scrollWidth} pixels`))
  expect(wide, page.url()).toEqual([])
}

test('on a phone the map is a list to read, and a touchpoint opens as a sheet', async ({ page, map }) => {
  await page.goto('/')
  await page.getByRole('link', { name: /San Francisco/ }).first().tap()
  await expect(page).toHaveURL(/journeys\/sfo\/review/)
  await page.getByRole('link', { name: 'Map', exact: true }).tap()
  await expect(page.getByRole('application')).toBeHidden()
  const row = page.getByRole('listitem').filter({ hasText: 'Security screening' })
  await expect(row).toContainText('82%')
  await expect(row).toContainText('2,407 answers')
  await expectNothingWider(page)
  await page.getByRole('button', { name: 'Security screening', exact: true }).tap()
  const sheet = map.panel('Security screening')
  await expect(sheet.getByRole('article', { name: /Ease/ })).toContainText('82% find it easy')
  expect((await sheet.boundingBox())?.width).toBe(390)
  await expectNothingWider(page)
  await sheet.getByRole('button', { name: 'Close', exact: true }).tap()
  await expect(sheet).toBeHidden()
})

test('no page is wider than a phone, in Persian either', async ({ page }) => {
  await lookLike(page, { language: 'fa', colours: 'light' })
  const isForPhones = ({ name }: { name: string }): boolean => !['map in Draw', 'table'].includes(name)
  for (const { name, open } of places.filter(isForPhones)) {
    await test.step(name, async () => {
      await expect(await open(page)).toBeVisible()
      await expectNothingWider(page)
    })
  }
})
