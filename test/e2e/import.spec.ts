import { ImportPage } from '../support/import-page.ts'
import { expect, test } from '../support/story.ts'
import { windows1256 } from '../support/windows-1256.ts'

const told = [
  '1;2026-03-01;5;زود جواب دادند و مشكل حل شد;تهران',
  '2;2026-03-02;4;;شيراز',
  '3;2026-03-03;9;;تهران',
  '4;2026-02-31;5;;تهران',
  '5;2026-03-04;11;;تهران',
  '6;2026-03-05;2;خيلي منتظر ماندم تا كسي جواب بدهد;شيراز',
]
const rows = [...told, ...Array.from({ length: 20 }, (_, index) => `${index + 7};2026-03-${String(index + 6).padStart(2, '0')};5;;شيراز`)]
const satisfaction = 'رضايت از تماس تلفني'
const file = (question: string, lines: string[]) => windows1256([`شماره;تاريخ;${question};نظر;شهر`, ...lines, ''].join('\r\n'))

test('an analyst imports a survey file, sees its numbers on the map, brings it again and takes it back', async ({ page, map, api }) => {
  const wizard = new ImportPage(page)
  const { key } = await api.draw('پس از تماس', [
    { addStage: { key: 'help', name: 'پشتیبانی' } },
    { addTouchpoint: { key: 'call', stage: 'help', name: 'تماس تلفنی' } },
    { addMetricCard: { key: 'call-csat', touchpoint: 'call', metric: 'CSAT_5' } },
  ])

  await test.step('encoding, separators and columns are guessed', async () => {
    await page.goto(`/import/${key}`)
    await wizard.choose('نظرسنجی.csv', file(satisfaction, rows))
    await expect(page.getByText(/WINDOWS-1256 · separated by semicolons/)).toBeVisible()
    await expect(wizard.role('شماره')).toHaveText('Id of the answer sheet')
    await expect(page.getByRole('combobox', { name: 'Column with the date' })).toHaveText('تاريخ')
    await expect(page.getByRole('combobox', { name: 'How dates are written' })).toHaveText(/^Year, month, day/)
    await expect(wizard.role(satisfaction)).toHaveText('Answer')
    await expect(wizard.column(satisfaction).getByRole('button', { name: 'What it is about: تماس تلفنی' })).toBeVisible()
    await expect(wizard.role('نظر')).toHaveText('Verbatim')
    await expect(wizard.role('شهر')).toHaveText('Segment')
  })

  await test.step('what cannot be guessed is said: 9 stands for no answer at all', async () => {
    await wizard.column(satisfaction).getByRole('button', { name: /^9/ }).click()
    await expect(wizard.column(satisfaction).getByRole('button', { name: /^9/ })).toContainText('not applicable')
  })

  const leftOut = [
    ['No such date', 'تاريخ', '1', '2026-02-31', '5'],
    ['Off the scale', satisfaction, '1', '11', '6'],
    ['Not applicable', satisfaction, '1', '9', '4'],
  ]
  await test.step('the preview announces what will be counted', async () => {
    await wizard.preview()
    await wizard.expectFigures({ 'Rows in the file': '26', 'New submissions': '25', 'Known already': '0', 'Answers': '23', 'Verbatims': '2' })
    await wizard.expectLeftOut(leftOut)
  })

  await test.step('the run shows its progress and reports the same, with line numbers', async () => {
    await page.getByRole('button', { name: 'Import 25 submissions' }).click()
    await expect(page.getByRole('progressbar')).toBeVisible()
    await expect(page.getByRole('heading', { name: 'Imported', exact: true })).toBeVisible()
    await wizard.expectFigures({ 'Rows read': '26', 'New submissions': '25', 'Known already': '0', 'Answers': '23', 'Verbatims': '2' })
    await wizard.expectLeftOut(leftOut)
  })

  await test.step('the map shows the numbers', async () => {
    await page.getByRole('link', { name: 'See it on the map' }).click()
    await expect(map.card('تماس تلفنی')).toHaveAccessibleName(/96% are satisfied, .*few answers, indicative only, 23 answers/)
  })

  await test.step('the same file adds nothing', async () => {
    await page.goto(`/import/${key}`)
    await wizard.choose('نظرسنجی.csv', file(satisfaction, rows))
    await expect(page.getByText('Filled in from the mapping “نظرسنجی”')).toBeVisible()
    await wizard.preview()
    await wizard.expectFigures({ 'New submissions': '0', 'Known already': '25' })
    await expect(page.getByText('There is nothing new in this file.')).toBeVisible()
    await expect(page.getByRole('button', { name: 'Import 0 submissions' })).toBeDisabled()
  })

  await test.step('the mapping is offered for a longer file whose header differs a little, and only what is new is new', async () => {
    await page.goto(`/import/${key}`)
    await wizard.choose('نظرسنجی ۲.csv', file(`${satisfaction}؟`, [...rows, '27;2026-03-27;3;;شيراز']))
    await expect(page.getByText('Called otherwise here:')).toContainText(satisfaction)
    await expect(wizard.column(`${satisfaction}؟`).getByRole('button', { name: /^9/ })).toContainText('not applicable')
    await wizard.preview()
    await page.getByRole('textbox', { name: 'Source' }).fill('نظرسنجی')
    await wizard.expectFigures({ 'New submissions': '1', 'Known already': '25' })
  })

  await test.step('taken back, nothing of it is counted any more', async () => {
    await page.goto(`/import/${key}`)
    await page.getByRole('button', { name: 'Take back' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Take back' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'Taken back' })).toBeVisible()
    await page.goto(`/journeys/${key}?mode=measure&window=2026-03-01..2026-04-01`)
    await expect(map.card('تماس تلفنی')).toHaveAccessibleName(/Satisfaction: no answers/)
  })
})
