import type { JourneyEdit } from '@masir/schema'
import { drag, slide } from '../support/drag.ts'
import { expect, test } from '../support/story.ts'

const bookshop: JourneyEdit[] = [
  { addChannel: { key: 'site', name: 'Website', kind: 'WEB' } },
  ...['Find', 'Buy', 'Read'].map((name, index): JourneyEdit => ({ addStage: { key: `s${index}`, name } })),
  ...['Searches', 'Compares'].map((name): JourneyEdit => ({ addTouchpoint: { key: name.toLowerCase(), name, stage: 's0', channel: 'site' } })),
  { addTouchpoint: { key: 'pays', name: 'Pays', stage: 's1', channel: 'site' } },
  { addTransition: { key: 't', from: 'searches', to: 'compares' } },
]

test('a designer moves, duplicates and pastes several cards at once, each with one undo', async ({ page, map, api }) => {
  const { key } = await api.draw('A bookshop', bookshop)
  const other = await api.draw('An empty shop', [{ addStage: { key: 's', name: 'Find' } }])
  await page.goto(`/journeys/${key}`)
  const undo = page.getByRole('button', { name: 'Undo' })

  await test.step('Shift takes a second card, and both are dragged into another stage', async () => {
    await map.card('Searches').click()
    await map.card('Compares').click({ modifiers: ['Shift'] })
    await expect(page.getByRole('toolbar', { name: 'Selected touchpoints' })).toContainText('2 touchpoints selected')
    await drag(page, map.card('Searches'), map.card('Pays'), { to: [0.5, 0.9] })
    await map.expectCardsUnder('Find', [])
    await undo.click()
    await map.expectCardsUnder('Find', ['Searches', 'Compares'])
  })

  await test.step('Ctrl+A selects all, Escape none; Alt and an arrow move what is selected', async () => {
    await map.card('Searches').click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Alt+ArrowRight')
    await map.expectCardsUnder('Buy', ['Searches', 'Compares', 'Pays'])
    await page.keyboard.press('Control+z')
    await page.keyboard.press('Control+a')
    await expect(page.getByRole('toolbar', { name: 'Selected touchpoints' })).toContainText('3 touchpoints selected')
    await page.keyboard.press('Escape')
    await expect(page.getByRole('toolbar', { name: 'Selected touchpoints' })).toBeHidden()
  })

  await test.step('with the select tool a finger draws round two cards', async () => {
    await page.keyboard.press('v')
    const [first, second] = [await map.card('Searches').boundingBox(), await map.card('Compares').boundingBox()]
    await slide(page, [first!.x - 12, second!.y + second!.height + 24], [second!.x + 30, first!.y + 30])
    await expect(page.getByRole('toolbar', { name: 'Selected touchpoints' })).toContainText('2 touchpoints selected')
    await page.keyboard.press('v')
    await page.keyboard.press('Escape')
  })

  await test.step('Ctrl+D duplicates with the transition between them', async () => {
    await map.card('Searches').click()
    await page.keyboard.press('Shift+ArrowDown')
    await page.keyboard.press('Control+d')
    await map.expectCardsUnder('Find', ['Searches', 'Compares', 'Searches', 'Compares'])
    await expect(map.transition('Searches', 'Compares')).toHaveCount(2)
    await undo.click()
    await map.expectCardsUnder('Find', ['Searches', 'Compares'])
  })

  await test.step('the palette cuts what is selected and pastes it into another stage', async () => {
    await map.card('Compares').click()
    await map.command('Cut')
    await map.expectCardsUnder('Find', ['Searches'])
    await map.card('Pays').click()
    await map.command('Paste')
    await map.expectCardsUnder('Buy', ['Pays', 'Compares'])
    await undo.click()
    await undo.click()
  })

  await test.step('what is copied here is pasted into another map, with the stage and channel that it lacks', async () => {
    await map.card('Compares').click()
    await page.keyboard.press('Control+a')
    await page.keyboard.press('Control+c')
    await page.goto(`/journeys/${other.key}`)
    await expect(map.stage('Find')).toBeVisible()
    await page.keyboard.press('Control+v')
    await map.expectCardsUnder('Find', ['Searches', 'Compares'])
    await map.expectCardsUnder('Buy', ['Pays'])
    await expect(map.transition('Searches', 'Compares')).toBeAttached()
    await map.expectSaved()
    expect((await api.drawing(other.key)).stages.map(({ name, touchpoints }) => [name, touchpoints.length])).toEqual([['Find', 2], ['Buy', 1]])
  })
})

test('two hundred rows of a spreadsheet become touchpoints after a look at them', async ({ page, map, api }) => {
  const { key } = await api.draw('From a sheet', [{ addStage: { key: 's', name: 'Find' } }])
  await page.goto(`/journeys/${key}`)
  await expect(map.stage('Find')).toBeVisible()

  await test.step('the palette finds the command', async () => {
    await map.command('Paste rows')
  })

  await test.step('columns are guessed, and the dialog says what will be made', async () => {
    const rows = Array.from({ length: 200 }, (_, row) => ['Find', `Touchpoint ${row}`, 'Phone', `Need ${row}`].join('\t'))
    await page.getByRole('textbox', { name: 'Rows from a spreadsheet' }).fill(['Stage\tTouchpoint\tChannel\tNeed', ...rows].join('\n'))
    await expect(page.getByText('200 new touchpoints')).toBeVisible()
    await expect(page.getByText('New channel: Phone')).toBeVisible()
    await page.getByRole('button', { name: 'Add to the map, in several steps' }).click()
  })

  await test.step('all of them arrive, and undo takes them back', async () => {
    await expect(page.locator('[data-touchpoint]')).toHaveCount(200, { timeout: 30_000 })
    await map.expectSaved()
    expect((await api.drawing(key)).stages[0]!.touchpoints).toHaveLength(200)
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(page.locator('[data-touchpoint]')).toHaveCount(0, { timeout: 30_000 })
  })
})
