import type { Locator, Page } from '@playwright/test'
import { expect, test } from '../support/story.ts'

/** Goes on with Tab until a thing has the focus. */
async function tabTo(page: Page, thing: Locator): Promise<void> {
  await expect(async () => {
    await page.keyboard.press('Tab')
    await expect(thing).toBeFocused({ timeout: 50 })
  }).toPass({ intervals: [0] })
}

test('a designer draws the same map with the keyboard alone', async ({ page, map, api }) => {
  const { keyboard } = page
  const press = async (...keys: string[]) => {
    for (const key of keys)
      await keyboard.press(key)
  }

  await test.step('a journey is made without touching the mouse', async () => {
    await page.goto('/')
    await tabTo(page, page.getByRole('button', { name: 'New journey' }))
    await press('Enter')
    await expect(page.getByRole('textbox', { name: 'Name' })).toBeFocused()
    await keyboard.type('Opening an account by keys')
    await press('Enter')
    await expect(map.touchpointName).toBeFocused()
  })

  await test.step('Enter goes on to the next touchpoint, Tab to the next stage, Escape ends', async () => {
    await keyboard.type('Sees an advert')
    await press('Enter')
    await keyboard.type('Asks a friend')
    await press('Tab')
    await expect(map.stageName).toBeFocused()
    await keyboard.type('Sign up')
    await press('Enter')
    await expect(map.touchpointName).toBeFocused()
    await keyboard.type('Fills in the form')
    await press('Enter', 'Escape')
    await expect(map.card('Fills in the form')).toBeFocused()
    await map.expectCardsUnder('First stage', ['Sees an advert', 'Asks a friend'])
  })

  await test.step('arrows go from card to card and up to the stage; F2 renames', async () => {
    await press('ArrowLeft')
    await expect(map.card('Sees an advert')).toBeFocused()
    await press('F2')
    await expect(map.touchpointName).toBeFocused()
    await keyboard.type('Sees a poster')
    await press('Enter')
    await expect(map.card('Sees a poster')).toBeFocused()
    await press('ArrowUp')
    await expect(map.stage('First stage')).toBeFocused()
    await press('F2')
    await keyboard.type('Look around')
    await press('Enter')
    await expect(map.stage('Look around')).toBeFocused()
  })

  await test.step('Alt and an arrow carry a card into the next stage', async () => {
    await press('ArrowDown', 'ArrowDown')
    await expect(map.card('Asks a friend')).toBeFocused()
    await press('Alt+ArrowRight')
    await map.expectCardsUnder('Sign up', ['Asks a friend', 'Fills in the form'])
    await expect(map.card('Asks a friend')).toBeFocused()
  })

  await test.step('C and Enter connect two cards', async () => {
    await press('ArrowLeft')
    await expect(map.card('Sees a poster')).toBeFocused()
    await press('c', 'ArrowRight')
    await expect(map.card('Asks a friend')).toBeFocused()
    await press('Enter')
    await expect(map.transition('Sees a poster', 'Asks a friend')).toBeAttached()
  })

  await test.step('what Delete removes, Ctrl+Z brings back with its transition', async () => {
    await press('Delete')
    await expect(map.card('Asks a friend')).toBeHidden()
    await press('Control+z')
    await expect(map.transition('Sees a poster', 'Asks a friend')).toBeAttached()
    await press('Control+Shift+Z')
    await expect(map.card('Asks a friend')).toBeHidden()
    await press('Control+z')
    await map.expectCardsUnder('Sign up', ['Asks a friend', 'Fills in the form'])
    await map.expectSaved()
  })

  expect(await api.drawing(map.key)).toEqual({
    stages: [
      { name: 'Look around', touchpoints: [{ name: 'Sees a poster' }] },
      { name: 'Sign up', touchpoints: [{ name: 'Asks a friend' }, { name: 'Fills in the form' }] },
    ],
    transitions: [{ from: { name: 'Sees a poster' }, to: { name: 'Asks a friend' } }],
  })
})
