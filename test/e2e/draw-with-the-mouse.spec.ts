import { drag } from '../support/drag.ts'
import { expect, test } from '../support/story.ts'

test('a designer draws a map from nothing with the mouse, and a reload finds all of it', async ({ page, map, api }) => {
  await test.step('an empty map asks for the first thing a customer does', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'New journey' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill('Opening an account')
    await page.getByRole('button', { name: 'Create' }).click()
    await expect(map.touchpointName).toBeFocused()
    await expect(map.touchpointName).toHaveAttribute('placeholder', 'Type the first thing your customer does')
  })

  await test.step('names typed one after the other become cards', async () => {
    await map.touchpointName.fill('Sees an advert')
    await page.keyboard.press('Enter')
    await map.touchpointName.fill('Asks a friend')
    await map.stage('First stage').click()
    await map.expectCardsUnder('First stage', ['Sees an advert', 'Asks a friend'])
  })

  await test.step('stages and cards are added and named in place', async () => {
    await page.getByRole('button', { name: 'Add a stage' }).click()
    await map.stageName.fill('Sign up')
    await page.keyboard.press('Enter')
    await map.touchpointName.fill('Fills in the form')
    await map.stage('First stage').dblclick()
    await map.stageName.fill('Look around')
    await map.stage('Sign up').click()
    await map.card('Sees an advert').dblclick()
    await map.touchpointName.fill('Sees a poster')
    await map.stage('Sign up').click()
    await map.expectCardsUnder('Look around', ['Sees a poster', 'Asks a friend'])
    await map.expectCardsUnder('Sign up', ['Fills in the form'])
  })

  await test.step('a card is dragged to another stage', async () => {
    await drag(page, map.card('Asks a friend'), map.card('Fills in the form'), { to: [0.5, 0.9] })
    await map.expectCardsUnder('Sign up', ['Fills in the form', 'Asks a friend'])
  })

  await test.step('a card is connected to another', async () => {
    await drag(page, map.card('Sees a poster'), map.card('Fills in the form'), { from: [1, 0.5] })
    await expect(map.transition('Sees a poster', 'Fills in the form')).toBeAttached()
  })

  await test.step('a stage is dragged by its header before another one, and undo takes it back', async () => {
    const isFirst = async () => (await map.stage('Sign up').boundingBox())!.x < (await map.stage('Look around').boundingBox())!.x
    await drag(page, map.stage('Sign up'), map.stage('Look around'), { to: [0.1, 0.5] })
    await expect.poll(isFirst).toBe(true)
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect.poll(isFirst).toBe(false)
  })

  await test.step('what is removed is brought back by undo, and removed again by redo', async () => {
    await map.card('Asks a friend').click()
    await page.getByRole('toolbar', { name: 'Touchpoint' }).getByRole('button', { name: 'Remove' }).click()
    await expect(map.card('Asks a friend')).toBeHidden()
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(map.card('Asks a friend')).toBeVisible()
    await page.getByRole('button', { name: 'Redo' }).click()
    await expect(map.card('Asks a friend')).toBeHidden()
    await page.getByRole('button', { name: 'Undo' }).click()
    await map.expectCardsUnder('Sign up', ['Fills in the form', 'Asks a friend'])
    await map.expectSaved()
  })

  await test.step('a reload and the API find the same map', async () => {
    await page.reload()
    await map.expectCardsUnder('Look around', ['Sees a poster'])
    await map.expectCardsUnder('Sign up', ['Fills in the form', 'Asks a friend'])
    await expect(map.transition('Sees a poster', 'Fills in the form')).toBeAttached()
    expect(await api.drawing(map.key)).toEqual({
      stages: [
        { name: 'Look around', touchpoints: [{ name: 'Sees a poster' }] },
        { name: 'Sign up', touchpoints: [{ name: 'Fills in the form' }, { name: 'Asks a friend' }] },
      ],
      transitions: [{ from: { name: 'Sees a poster' }, to: { name: 'Fills in the form' } }],
    })
  })
})
