import { MapPage } from '../support/map-page.ts'
import { expect, test } from '../support/story.ts'

test('two windows on one map see each other’s edits', async ({ browser, watch, api }) => {
  const { key } = await api.draw('Returning a parcel', [
    { addStage: { key: 'return', name: 'Return' } },
    { addTouchpoint: { key: 'label', stage: 'return', name: 'Prints the label' } },
    { addTouchpoint: { key: 'shop', stage: 'return', name: 'Goes to the shop' } },
  ])
  const open = async () => {
    const context = await browser.newContext()
    watch(context)
    const page = await context.newPage()
    await page.goto(`/journeys/${key}?mode=draw`)
    const map = new MapPage(page)
    await expect(map.card('Prints the label')).toBeVisible()
    return { page, map }
  }
  const [here, there] = await Promise.all([open(), open()])

  await test.step('a name typed in one stands in the other', async () => {
    await here.map.card('Prints the label').dblclick()
    await here.map.touchpointName.fill('Writes the label')
    await here.page.keyboard.press('Enter')
    await expect(there.map.card('Writes the label')).toBeVisible()
  })

  await test.step('what one adds, the other can remove', async () => {
    await there.map.card('Goes to the shop').click()
    await there.page.keyboard.press('Enter')
    await there.map.touchpointName.fill('Waits for the money')
    await there.page.keyboard.press('Enter')
    await there.page.keyboard.press('Escape')
    await here.map.card('Waits for the money').click()
    await here.page.keyboard.press('Delete')
    await expect(there.map.card('Waits for the money')).toBeHidden()
  })

  await test.step('both change one card at once, and both see both changes', async () => {
    await here.map.card('Goes to the shop').dblclick()
    await here.map.touchpointName.fill('Takes it to the shop')
    await there.map.card('Goes to the shop').click()
    await there.page.getByRole('button', { name: 'Kind of touchpoint' }).click()
    await Promise.all([
      here.page.keyboard.press('Enter'),
      there.page.getByRole('menuitem', { name: 'Purchase' }).click(),
    ])
    for (const { map } of [here, there]) {
      await expect(map.card('Takes it to the shop')).toHaveAccessibleName('Takes it to the shop, Purchase')
      await map.expectSaved()
    }
  })
})
