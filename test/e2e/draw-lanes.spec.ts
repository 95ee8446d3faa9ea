import { drag } from '../support/drag.ts'
import { expect, test } from '../support/story.ts'

test('lanes hold what customers say beside the cards, and what happens behind the scenes', async ({ page, map, api }) => {
  const { key } = await api.draw('Calling for help', [
    { addChannel: { key: 'phone', name: 'Phone', kind: 'PHONE' } },
    { addStage: { key: 'help', name: 'Help' } },
    { addStage: { key: 'after', name: 'After' } },
    { addTouchpoint: { key: 'call', stage: 'help', name: 'Phone call', channel: 'phone' } },
    { addNote: { key: 'told', touchpoint: 'call', kind: 'QUOTE', text: 'I told it three times' } },
  ])
  await page.goto(`/journeys/${key}?mode=draw`)
  const note = (words: string) => map.canvas.getByRole('button', { name: words })
  const field = map.canvas.getByRole('textbox', { name: 'Note in Quotes, Help' })

  await test.step('a lane of quotes gathers those of its touchpoints', async () => {
    await page.getByRole('button', { name: 'Lanes' }).click()
    await page.getByRole('menuitem', { name: 'Text lane' }).press('ArrowRight')
    await page.getByRole('menuitem', { name: 'Quotes' }).press('Enter')
    await expect(note('I told it three times')).toContainText('Phone call')
  })

  await test.step('notes are written one after the other by keys alone', async () => {
    await note('I told it three times').focus()
    await page.keyboard.press('ArrowDown')
    await page.keyboard.press('Enter')
    await field.pressSequentially('Nobody called back')
    await field.press('Enter')
    await expect(field).toHaveValue('')
    await field.pressSequentially('گفتند فردا')
    await field.press('Enter')
    await field.press('Escape')
    await expect(note('گفتند فردا')).toBeVisible()
    await note('گفتند فردا').press('Alt+ArrowUp')
    await note('Nobody called back').press('F2')
    await field.fill('')
    await field.press('Enter')
    await expect(note('Nobody called back')).toHaveCount(0)
  })

  await test.step('arrows go from a card to the notes under it and back', async () => {
    await map.card('Phone call').click()
    await page.keyboard.press('ArrowDown')
    await expect(note('I told it three times')).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(map.card('Phone call')).toBeFocused()
  })

  await test.step('a note is dragged into another stage, and one undo brings it back', async () => {
    const before = await note('گفتند فردا').boundingBox()
    await drag(page, note('گفتند فردا'), map.canvas.getByRole('button', { name: 'Write in Quotes, After' }), {
      inTheAir: () => expect(map.canvas.locator('.ghost')).toBeVisible(),
    })
    await expect(page.getByText('گفتند فردا is now in After, Quotes')).toBeAttached()
    await expect(note('گفتند فردا')).toBeFocused()
    await page.keyboard.press('Control+z')
    await expect.poll(() => note('گفتند فردا').boundingBox()).toEqual(before)
    await note('گفتند فردا').press('Alt+ArrowRight')
    await note('گفتند فردا').press('Alt+ArrowLeft')
    await expect(page.getByText('گفتند فردا is now in Help, Quotes')).toBeAttached()
    await expect(note('گفتند فردا')).toBeFocused()
  })

  await test.step('a lane is dragged to the place of its like, and only there', async () => {
    await page.getByRole('button', { name: 'Lanes' }).click()
    await page.getByRole('menuitem', { name: 'Text lane' }).press('ArrowRight')
    await page.getByRole('menuitem', { name: 'Pains' }).press('Enter')
    const [quotes, pains] = ['Quotes', 'Pains'].map(name => map.canvas.getByTitle(name, { exact: true }))
    await drag(page, pains!, quotes!, { to: [0.5, -0.6] })
    await expect(page.getByText('Lane Pains moved')).toBeAttached()
    await expect.poll(async () => (await pains!.boundingBox())!.y < (await quotes!.boundingBox())!.y).toBe(true)
    await drag(page, pains!, map.stage('Help'))
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await pains!.boundingBox())!.y < (await quotes!.boundingBox())!.y).toBe(false)
    await page.keyboard.press('Control+z')
    await expect(pains!).toBeHidden()
  })

  await test.step('a card goes under the line of visibility and comes back with its channel', async () => {
    await page.getByRole('button', { name: 'Lanes' }).click()
    await page.getByRole('menuitem', { name: 'Backstage lane' }).click()
    await expect(map.canvas.getByText('Line of visibility')).toBeVisible()
    await map.card('Phone call').press('Alt+ArrowDown')
    await map.card('Phone call').press('Alt+ArrowDown')
    await expect(page.getByText('Phone call is now in Help, Backstage')).toBeAttached()
    await map.card('Phone call').press('Alt+ArrowUp')
    await map.card('Phone call').press('Alt+ArrowUp')
    await expect(page.getByText('Phone call is now in Help, Phone')).toBeAttached()
  })

  await test.step('cards stand by persona when that is chosen', async () => {
    await page.getByRole('button', { name: 'Lanes' }).click()
    await page.getByRole('menuitemcheckbox', { name: 'By persona' }).click()
    await expect(map.canvas.getByText('No persona')).toBeVisible()
    await map.expectSaved()
  })

  await test.step('all of it is there after a reload', async () => {
    await page.reload()
    await expect(note('گفتند فردا')).toBeVisible()
    await expect(map.canvas.getByText('No persona')).toBeVisible()
  })
})
