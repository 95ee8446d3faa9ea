import type { Page } from '@playwright/test'
import type { Look } from '../support/look.ts'
import type { Place } from '../support/places.ts'
import AxeBuilder from '@axe-core/playwright'
import { lookLike } from '../support/look.ts'
import { overlays } from '../support/overlays.ts'
import { places } from '../support/places.ts'
import { expect, test } from '../support/story.ts'

test.describe.configure({ mode: 'parallel' })

/** What axe calls serious or critical, with where it is. */
async function barriersOf(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).setLegacyMode().options({ resultTypes: ['violations'], preload: false }).analyze()
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .map(({ id, nodes }) => `${id}: ${nodes.slice(0, 3).map(({ html, any }) => `${html.slice(0, 200)} ${any[0]?.message ?? ''}`).join(' | ')}`)
}

async function expectNoBarriers(page: Page, visited: Place[], look: Look): Promise<void> {
  await lookLike(page, look)
  for (const { name, open } of visited) {
    await test.step(name, async () => {
      await expect(await open(page)).toBeVisible()
      expect.soft(await barriersOf(page), name).toEqual([])
    })
  }
}

test('axe finds no barrier on any page, in English and light', async ({ page }) => {
  await expectNoBarriers(page, places, { language: 'en', colours: 'light' })
})

test('axe finds no barrier on any page, in Persian and dark', async ({ page }) => {
  await expectNoBarriers(page, places, { language: 'fa', colours: 'dark' })
})

test('axe finds no barrier in what opens over a page, in Persian and dark', async ({ page }) => {
  await expectNoBarriers(page, overlays, { language: 'fa', colours: 'dark' })
})

test('axe finds no barrier on the map in Arabic', async ({ page }) => {
  await expectNoBarriers(page, places.filter(({ name }) => name.startsWith('map in Measure')), { language: 'ar', colours: 'light' })
})
