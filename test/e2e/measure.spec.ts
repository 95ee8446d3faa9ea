import type { Page } from '@playwright/test'
import { readFile } from 'node:fs/promises'
import { lookLike } from '../support/look.ts'
import { expect, test } from '../support/story.ts'

test('2017 against 2016: security screening is easier, restaurants are too close to call, NPS has nothing to compare with', async ({ page, map }) => {
  await test.step('Measure lays the readings on the map', async () => {
    await page.goto('/journeys/sfo?mode=draw')
    await page.getByRole('radio', { name: 'Measure' }).click()
    await page.getByRole('button', { name: 'Period: 2017' }).click()
    await page.getByRole('button', { name: '2017', exact: true }).click()
    await expect(page.getByRole('button', { name: 'Comparison: against 2016' })).toBeVisible()
    await expect(map.card('Security screening')).toHaveAccessibleName(/Effort: 82% find it easy, above target, 2,407 answers, clearly better than 77% before/)
    await expect(map.card('Restaurants')).toHaveAccessibleName(/Satisfaction: 56% are satisfied, far below target, 2,421 answers, too close to call \(57% before\)/)
  })

  await test.step('the panel says what a number is made of', async () => {
    const panel = await map.open('Security screening')
    const ease = panel.getByRole('article', { name: /Ease/ })
    await expect(ease).toContainText('82% find it easy')
    await expect(ease).toContainText('2,407 answers · between 80 and 83%')
    await expect(ease).toContainText('Clearly better')
    const distribution = ease.getByRole('table', { name: 'How the answers are spread' })
    await expect(distribution.getByRole('row')).toHaveText(['1 1% 34', '2 2% 58', '3 14% 341', '4 counted 28% 676', '5 counted 54% 1,298'].map(row => new RegExp(row.replaceAll(' ', '\\s*'))).toSpliced(0, 0, /Share/))
    await ease.getByText('How is this counted?', { exact: true }).click()
    await expect(ease).toContainText('The share of answers from 4 to 5 on a scale of 1 to 5')
    await expect(ease).toContainText('Left out as not applicable: 258')
    await expect(ease).toContainText('Source: SFO customer survey 2017')
  })

  await test.step('where nothing real changed the panel says so', async () => {
    const panel = await map.open('Restaurants')
    await expect(panel.getByRole('article', { name: /Satisfaction/ })).toContainText('Too close to call')
  })

  await test.step('NPS was not asked in 2016', async () => {
    await page.getByRole('button', { name: /^Outcomes/ }).click()
    const nps = map.panel('The journey as a whole').getByRole('article', { name: /NPS/ })
    await expect(nps).toContainText('net promoter score +40')
    await expect(nps).toContainText('Nothing to compare with: there are no answers in 2016.')
  })

  await test.step('the map goes along as a drawing and as a picture of it', async () => {
    await page.keyboard.press('Escape')
    const svg = (await taken(page, /SVG/)).toString()
    expect(svg).toContain('Security screening')
    expect(svg).toContain('82%')
    const png = await taken(page, /PNG/)
    expect(png.subarray(1, 4).toString()).toBe('PNG')
    // Letters and colours are there, not an empty sheet.
    expect(png.length).toBeGreaterThan(500_000)
  })
})

/** What is saved when the reader takes the map along so. */
async function taken(page: Page, as: RegExp): Promise<Buffer> {
  await page.getByRole('button', { name: 'Download' }).click()
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('menuitem', { name: as }).click()])
  return readFile(await download.path())
}

test('who may only look reads from how many answers on a number is shown, in Persian digits', async ({ page }) => {
  await lookLike(page, { language: 'fa', colours: 'light' })
  // Nobody can sign in as somebody who may only look yet; this is what the server answers them.
  await page.route('**/graphql', async (route) => {
    if (!route.request().postData()?.includes('query JourneyOverlay('))
      return route.fallback()
    const response = await route.fetch()
    const withheld = { state: 'SUPPRESSED', value: null, score: null, band: null, certainty: null, change: null, n: 4 }
    const json = JSON.parse(await response.text(), (key, value) => key === 'readings' || key === 'outcomes' ? value.map((reading: object) => ({ ...reading, ...withheld })) : value)
    for (const stage of json.data.journey.overlay.stages)
      Object.assign(stage, { measured: 0, belowTarget: 0, composite: null })
    await route.fulfill({ response, json })
  })
  await page.goto('/journeys/sfo?mode=measure')
  const fewer = (within: string) => page.locator(within).getByText('کمتر از ۵ پاسخ').first()
  await expect(fewer('[data-stage]')).toBeVisible()
  await expect(page.getByRole('group', { name: /^Restaurants.*کمتر از ۵ پاسخ/ })).toBeVisible()
  await expect(fewer('[data-touchpoint]')).toBeVisible()
  await page.goto('/journeys/sfo?mode=measure&as=table')
  await expect(fewer('table')).toBeVisible()
})

test('an open list of choices stays in sight when the panel grows above its field', async ({ page }) => {
  await page.goto('/journeys/sfo?mode=draw&at=screening')
  await page.getByRole('dialog').getByRole('combobox').last().click()
  await expect(page.getByRole('listbox')).toBeInViewport({ ratio: 1 })
  await page.getByRole('dialog').locator('[role=tabpanel][data-state=active]').evaluate((panel: HTMLElement) => {
    // A browser holds what is scrolled in its place by itself, but not what stands at the top.
    panel.style.overflowAnchor = 'none'
    const grown = document.createElement('div')
    grown.style.blockSize = '2000px'
    panel.prepend(grown)
  })
  await expect(page.getByRole('combobox', { expanded: true })).toBeInViewport({ ratio: 1 })
  await expect(page.getByRole('listbox')).toBeInViewport({ ratio: 1 })
})
