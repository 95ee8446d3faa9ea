import { expect, test } from '../support/story.ts'

interface Shares { journey: { overlay: { touchpoints: { touchpoint: { key: string }, readings: { n: number, value: number, metric: { key: string } }[] }[] } } }

const overlayOfWomen = `{ journey(key: "sfo") { overlay(window: { from: "2017-01-01", to: "2018-01-01" }, segment: [{ dimension: "gender", values: ["2"] }]) {
  touchpoints { touchpoint { key } readings { n value metric { key } } } } } }`

/** ColorBrewer's two palettes of seven, worst first. */
const redToBlue = ['#b2182b', '#ef8a62', '#fddbc7', '#f7f7f7', '#d1e5f0', '#67a9cf', '#2166ac']
const orangeToPurple = ['#b35806', '#f1a340', '#fee0b6', '#f7f7f7', '#d8daeb', '#998ec3', '#542788']

test('mode, lens, period, comparison, filter, panel, Persian and Jalali are found again after a reload', async ({ page, map, api }) => {
  const { journey } = await api.ask<Shares>(overlayOfWomen)
  const { readings } = journey.overlay.touchpoints.find(({ touchpoint }) => touchpoint.key === 'screening')!
  const ease = readings.find(({ metric }) => metric.key === 'EASE_5')!

  await test.step('a reader chooses how to look', async () => {
    await page.goto('/journeys/sfo?mode=measure')
    await page.getByRole('button', { name: 'Period: 2017' }).click()
    await page.getByRole('button', { name: '2017', exact: true }).click()
    await page.getByRole('button', { name: 'Lens: Effort and satisfaction' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'Effort', exact: true }).click()
    await page.getByRole('button', { name: 'Comparison: against 2016' }).click()
    await page.getByRole('button', { name: 'Same a year ago' }).click()
    await page.getByRole('button', { name: 'Everyone' }).click()
    await page.getByRole('button', { name: 'Female', exact: true }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('note', { name: 'Legend' })).toContainText('Effort, 2017 · Gender: Female')
    const panel = await map.open('Security screening')
    await expect(panel.getByRole('article', { name: /Ease/ })).toContainText(`${ease.n.toLocaleString('en')} answers`)
  })

  await test.step('in which colours: the cards change them without being drawn anew', async () => {
    const surface = () => page.locator('[data-touchpoint=screening] > [data-band]').evaluate((card: HTMLElement) => {
      const [red, green, blue] = getComputedStyle(card).backgroundColor.match(/\d+/g)!.map(part => Number(part).toString(16).padStart(2, '0'))
      return { band: Number(card.dataset.band), colour: `#${red}${green}${blue}` }
    })
    const { band, colour } = await surface()
    expect(colour).toBe(redToBlue[band + 3])
    await page.getByRole('button', { name: 'Lens: Effort' }).click()
    const redrawn = await page.locator('.vue-flow__nodes').evaluateHandle((cards) => {
      const changes: MutationRecord[] = []
      new MutationObserver(records => changes.push(...records)).observe(cards, { attributes: true, characterData: true, childList: true, subtree: true })
      return changes
    })
    await page.getByRole('menuitemcheckbox', { name: 'Orange to purple' }).click()
    await expect.poll(surface).toEqual({ band, colour: orangeToPurple[band + 3] })
    expect(await redrawn.evaluate(changes => changes.length)).toBe(0)
  })

  await test.step('and how to read', async () => {
    await page.getByRole('button', { name: /^Language/ }).click()
    await page.getByRole('menuitemcheckbox', { name: 'فارسی' }).click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  })

  const expectAll = async () => {
    await expect(page.locator('html')).toHaveAttribute('data-palette', 'puor')
    await expect(page.locator('html')).toHaveAttribute('lang', 'fa')
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
    await expect(page.getByRole('radio', { name: 'سنجش' })).toBeChecked()
    const article = map.panel('Security screening').getByRole('article').first()
    await expect(article).toContainText(`${ease.n.toLocaleString('fa')} پاسخ`)
    await expect(article).toContainText(ease.value.toLocaleString('fa', { style: 'percent' }))
    // 1 January 2017 is 12 Dey 1395.
    await expect(map.panel('Security screening')).toContainText('۱۳۹۵')
    await expect(page.getByRole('note')).toContainText('تلاش')
    await expect(page.getByRole('note')).toContainText('Female')
    expect(Object.fromEntries(new URL(page.url()).searchParams)).toEqual({
      mode: 'measure',
      lens: 'effort',
      window: '2017-01-01..2018-01-01',
      compare: 'year',
      segment: 'gender:2',
      at: 'screening',
    })
  }
  await test.step('all of it stands', expectAll)
  await page.reload()
  await test.step('all of it stands after a reload', expectAll)
})
