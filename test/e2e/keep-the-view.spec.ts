import { expect, test } from '../support/story.ts'

interface Shares { journey: { overlay: { touchpoints: { touchpoint: { key: string }, readings: { n: number, value: number, metric: { key: string } }[] }[] } } }

const overlayOfWomen = `{ journey(key: "sfo") { overlay(window: { from: "2017-01-01", to: "2018-01-01" }, segment: [{ dimension: "gender", values: ["2"] }]) {
  touchpoints { touchpoint { key } readings { n value metric { key } } } } } }`

test('mode, lens, period, comparison, filter, panel, Persian and Jalali are found again after a reload', async ({ page, map, api }) => {
  const { journey } = await api.ask<Shares>(overlayOfWomen)
  const { readings } = journey.overlay.touchpoints.find(({ touchpoint }) => touchpoint.key === 'screening')!
  const ease = readings.find(({ metric }) => metric.key === 'EASE_5')!

  await test.step('a reader chooses how to look', async () => {
    await page.goto('/journeys/sfo?mode=measure')
    await page.getByRole('button', { name: 'Period: 2017' }).click()
    await page.getByRole('button', { name: '2017', exact: true }).click()
    await page.getByRole('combobox', { name: 'Lens' }).click()
    await page.getByRole('option', { name: 'Effort', exact: true }).click()
    await page.getByRole('button', { name: 'Comparison: against 2016' }).click()
    await page.getByRole('button', { name: 'Same a year ago' }).click()
    await page.getByRole('button', { name: 'Everyone' }).click()
    await page.getByRole('button', { name: 'Female', exact: true }).click()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('note', { name: 'Legend' })).toContainText('Effort, 2017 · Gender: Female')
    const panel = await map.open('Security screening')
    await expect(panel.getByRole('article', { name: /Ease/ })).toContainText(`${ease.n.toLocaleString('en')} answers`)
  })

  await test.step('and how to read', async () => {
    await page.getByRole('button', { name: /^Language/ }).click()
    await page.getByRole('menuitemcheckbox', { name: 'فارسی' }).click()
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl')
  })

  const expectAll = async () => {
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
