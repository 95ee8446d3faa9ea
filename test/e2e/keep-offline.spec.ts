import { readFile } from 'node:fs/promises'
import { drag } from '../support/drag.ts'
import { expect, test } from '../support/story.ts'

test.use({ expected: /Failed to load resource|WebSocket connection|ERR_INTERNET_DISCONNECTED/ })

test('what is drawn without a network is kept, also over a reload, and arrives when the network is back', async ({ page, context, map, api }) => {
  const { id, key } = await api.draw('Moving house', [
    { addStage: { key: 'before', name: 'Before' } },
    { addStage: { key: 'after', name: 'After' } },
    { addTouchpoint: { key: 'tell', stage: 'before', name: 'Tells the new address' } },
    { addTouchpoint: { key: 'wait', stage: 'after', name: 'Waits for the letter' } },
  ])
  await page.goto(`/journeys/${key}?mode=draw`)
  await expect(map.card('Waits for the letter')).toBeVisible()
  const state = page.getByRole('status').filter({ hasText: /Offline|Saved/ })

  await test.step('the plug is pulled while a card is in the air', async () => {
    await drag(page, map.card('Tells the new address'), map.card('Waits for the letter'), { to: [0.5, 0.9], inTheAir: () => context.setOffline(true) })
    await map.expectCardsUnder('After', ['Waits for the letter', 'Tells the new address'])
    await expect(state).toHaveText(/Offline/)
  })

  await test.step('drawing goes on', async () => {
    await map.card('Waits for the letter').dblclick()
    await map.touchpointName.fill('Gets the letter')
    await page.keyboard.press('Enter')
    await expect(map.card('Gets the letter')).toBeVisible()
    expect((await api.drawing(key)).stages[1]).toEqual({ name: 'After', touchpoints: [{ name: 'Waits for the letter' }] })
  })

  await test.step('a page that is loaded anew sends what the old one has left', async () => {
    await page.route('**/graphql', route => /mutation/.test(route.request().postData() ?? '') ? route.abort() : route.fallback())
    await context.setOffline(false)
    await page.reload()
    await map.expectCardsUnder('After', ['Gets the letter', 'Tells the new address'])
    await expect(state).toHaveText(/Offline/)
    await page.unroute('**/graphql')
    await expect(state).toHaveText(/Saved/)
    expect((await api.drawing(key)).stages).toEqual([
      { name: 'Before', touchpoints: [] },
      { name: 'After', touchpoints: [{ name: 'Gets the letter' }, { name: 'Tells the new address' }] },
    ])
  })

  await test.step('undo reaches back over the reload, and redo over another one', async () => {
    await page.getByRole('button', { name: 'Undo' }).click()
    await expect(map.card('Waits for the letter')).toBeVisible()
    await page.getByRole('button', { name: 'Undo' }).click()
    await map.expectCardsUnder('Before', ['Tells the new address'])
    await expect(state).toHaveText(/Saved/)
    await page.reload()
    await map.expectCardsUnder('Before', ['Tells the new address'])
    await page.getByRole('button', { name: 'Redo' }).click()
    await map.expectCardsUnder('After', ['Waits for the letter', 'Tells the new address'])
  })

  await test.step('what others draw while the plug is pulled is caught up with', async () => {
    await context.setOffline(true)
    await api.edit(id, [{ updateStage: { key: 'before', name: 'Before the move' } }])
    await context.setOffline(false)
    await expect(map.stage('Before the move')).toBeVisible()
    await map.expectCardsUnder('After', ['Waits for the letter', 'Tells the new address'])
  })
})

test('what was drawn on a journey that others have deleted meanwhile is not lost in silence', async ({ page, context, map, api }) => {
  const { id, key } = await api.draw('Moving out', [{ addStage: { key: 's', name: 'Packing' } }, { addTouchpoint: { key: 't', stage: 's', name: 'Buys boxes' } }])
  await page.goto(`/journeys/${key}?mode=draw`)
  await expect(map.card('Buys boxes')).toBeVisible()
  await context.setOffline(true)
  await map.card('Buys boxes').dblclick()
  await map.touchpointName.fill('Borrows boxes')
  await page.keyboard.press('Enter')
  await expect(map.card('Borrows boxes')).toBeVisible()
  await api.ask('mutation ($input: DeleteJourneyInput!) { deleteJourney(input: $input) { userErrors { code } } }', { input: { journeyId: id } })
  await context.setOffline(false)

  const lost = page.getByRole('alert', { name: 'A journey that you had changed has been deleted' })
  await expect(lost).toContainText('Your changes that have no place any more: 1')
  await page.goto('/')
  const [file] = await Promise.all([page.waitForEvent('download'), lost.getByRole('button', { name: 'Download' }).click()])
  expect(JSON.parse(await readFile((await file.path()), 'utf8'))[0].edits).toMatchObject([{ updateTouchpoint: { key: 't', name: 'Borrows boxes' } }])
  await lost.getByRole('button', { name: 'Let it go' }).click()
  await page.reload()
  await expect(page.getByRole('article').first()).toBeVisible()
  await expect(lost).toBeHidden()
})
