import { expect, test } from '../support/story.ts'

test('values typed in by hand make readings, say so, and show satisfied but hard work', async ({ page, map, api }) => {
  const { key } = await api.draw('Calling for help', [
    { addStage: { key: 'help', name: 'Help' } },
    { addTouchpoint: { key: 'call', stage: 'help', name: 'Phone call', kind: 'SUPPORT' } },
    { addMetricCard: { key: 'call-csat', touchpoint: 'call', metric: 'CSAT_5' } },
    { addMetricCard: { key: 'call-ease', touchpoint: 'call', metric: 'EASE_5' } },
  ])
  await page.goto(`/journeys/${key}?mode=measure&window=2026-01-01..2026-04-01&at=call`)
  const panel = map.panel('Phone call')

  async function record(metric: string, value: string, understood: string) {
    // By keys: what is read above the form may still be growing and move the choices out from under a pointer.
    await panel.getByRole('combobox', { name: 'Metric' }).press('Enter')
    await page.getByRole('option', { name: metric }).press('Enter')
    await expect(panel.getByRole('combobox', { name: 'Metric' })).toContainText(metric)
    await panel.getByRole('textbox', { name: 'How many of all' }).fill(value)
    await expect(panel.getByText(understood)).toBeVisible()
    await panel.getByRole('textbox', { name: 'Source' }).fill('گزارش فصلی')
    await panel.getByRole('button', { name: 'Record' }).click()
  }

  await test.step('a value as people write it in Persian is understood', async () => {
    await panel.getByText('Enter a value by hand').click()
    await record('Satisfaction', '۸۸٪ از ۴۱۲', 'Read as 363 of 412.')
    const reading = panel.getByRole('article', { name: /Satisfaction/ })
    await expect(reading).toContainText('88% are satisfied')
    await expect(reading).toContainText('412 answers')
    await expect(reading).toContainText('Entered by hand')
    await expect(reading.getByRole('table', { name: 'Over time' })).toBeVisible()
  })

  await test.step('effort below its target is a warning while satisfaction is good', async () => {
    await record('Ease', '45% of 412', 'Read as 185 of 412.')
    await expect(panel.getByRole('article', { name: /Ease/ })).toContainText('45% find it easy')
    await expect(panel).toContainText('Satisfied, but hard work')
    await expect(map.card('Phone call')).toContainText('satisfied but hard work')
    await expect(map.card('Phone call')).toHaveAccessibleName(/Satisfaction: 88% are satisfied, .*entered by hand/)
  })

  await test.step('more hits than answers are refused with a sentence', async () => {
    await panel.getByRole('textbox', { name: 'How many of all' }).fill('500 of 412')
    await expect(panel).toContainText('More than all of them')
    await expect(panel.getByRole('button', { name: 'Record' })).toBeDisabled()
  })
})
