import type { Locator } from '@playwright/test'
import { expectTold, order, story } from '../support/failed-order.ts'
import { Hand } from '../support/hand.ts'
import { MapPage } from '../support/map-page.ts'
import { test as base, expect } from '../support/story.ts'

const test = base.extend<{ map: MapPage, hand: Hand }>({
  map: async ({ page }, use) => use(new MapPage(page, 'fa')),
  hand: async ({ page }, use, { annotations }) => {
    const hand = new Hand(page)
    await use(hand)
    annotations.push({ type: 'gestures', description: `${hand.count}: ${JSON.stringify(hand.gestures)}` })
  },
})

test.use({ locale: 'fa-IR' })
test.describe.configure({ mode: 'parallel', timeout: 90_000 })

/** From nothing to all stages and touchpoints: names typed one after the other, the same with mouse and keyboard. */
async function tellNames(map: MapPage, hand: Hand): Promise<void> {
  const next = async (words: string, key: string, field: Locator) => {
    await hand.type(words)
    await hand.press(key)
    await expect(field).toBeFocused()
    await expect(field).toHaveValue('')
  }
  await next(story.name, 'Enter', map.touchpointName)
  await next(story.fails, 'Tab', map.stageName)
  await next(story.stages[1], 'Enter', map.touchpointName)
  await next(story.searches, 'Enter', map.touchpointName)
  await next(story.givesUp, 'Tab', map.stageName)
  await next(story.stages[2], 'Enter', map.touchpointName)
  await next(story.phones, 'Enter', map.touchpointName)
  await hand.type(story.solved)
}

test('the story of a failed order is told with the mouse, in Persian', async ({ page, map, hand, api }) => {
  const panel = map.panel(story.phones)
  const button = (name: string) => page.getByRole('button', { name, exact: true })

  await test.step('stages and touchpoints', async () => {
    await page.goto('/')
    await hand.click(button('سفر تازه'))
    await tellNames(map, hand)
    await hand.doubleClick(map.stage('مرحلهٔ اول'))
    await hand.type(story.stages[0])
  })

  await test.step('one leads to the next', async () => {
    for (const [index, from] of order.slice(0, -1).entries())
      await hand.drag(map.card(from), map.card(order[index + 1]!), { from: [0, 0.5] })
  })

  await test.step('a lane of the phone, and both touchpoints in it', async () => {
    await hand.click(map.card(story.phones))
    await hand.click(page.getByRole('toolbar', { name: 'نقطهٔ تماس' }).getByRole('button', { name: 'کانال' }))
    await hand.click(page.getByRole('menuitem', { name: 'تلفن' }))
    await expect(page.getByText('تلفن افزوده شد')).toBeAttached()
    await hand.drag(map.card(story.solved), map.card(story.phones), { to: [0.5, 0.9] })
    await expect(page.getByText(`${story.solved} اکنون در ${story.stages[2]}، تلفن است`)).toBeAttached()
  })

  await test.step('what the customer says, in a lane of quotes', async () => {
    await hand.click(button('ردیف‌ها'))
    await hand.click(page.getByRole('menuitem', { name: 'ردیف نوشتاری' }))
    await hand.click(page.getByRole('menuitem', { name: 'نقل‌قول‌ها' }))
    await hand.click(button(`نوشتن در نقل‌قول‌ها، ${story.stages[2]}`))
    await hand.type(story.quote)
  })

  await test.step('where it hurts', async () => {
    await hand.click(map.card(story.phones))
    await hand.click(page.getByRole('toolbar', { name: 'نقطهٔ تماس' }).getByRole('button', { name: 'جزئیات' }))
    await hand.click(panel.getByRole('textbox', { name: 'افزودن نقطهٔ درد' }))
    await hand.type(story.pain)
    await hand.press('Enter')
  })

  await test.step('satisfaction and effort, as people write them', async () => {
    await hand.click(panel.getByRole('tab', { name: 'عددها' }))
    const value = panel.getByRole('textbox', { name: 'چند نفر از چند نفر' })
    await value.fill('۵۰۰ از ۴۱۲')
    await expect(panel.getByText('عدد اول نمی‌تواند از کل بیشتر باشد.')).toBeVisible()
    await expect(panel.getByRole('button', { name: 'ثبت' })).toBeDisabled()
    await value.fill('')
    await hand.click(value)
    await hand.type('۷۸٪ از ۴۱۲')
    await expect(panel.getByText('خوانده شد: ۳۲۱ از ۴۱۲.')).toBeVisible()
    await hand.press('Enter')
    await expect(panel.getByRole('combobox', { name: 'شاخص' })).toContainText('تلاش مشتری (CES)، ۱ تا ۱۰')
    await hand.type('۶٫۸ از ۱۰')
    await expect(panel.getByText('خوانده شد: میانگین ۶٫۸ از ۴۱۲ پاسخ.')).toBeVisible()
    await hand.press('Enter')
    await expect(panel.getByText('رضایت با زحمت')).toBeVisible()
    await expect(panel.getByRole('article', { name: /CSAT/ })).toContainText('ثبت دستی')
    await expect(panel.getByRole('article', { name: /CES/ })).toContainText('تلاش ۶٫۸ از ۱۰')
  })

  await hand.click(panel.getByRole('button', { name: 'بستن' }))
  await hand.click(page.getByRole('radio', { name: 'سنجش' }))
  await expectTold(page, map, api)
  expect(hand.count).toBeLessThanOrEqual(50)
})

test('the same story is told with the keyboard alone', async ({ page, map, hand, api }) => {
  const panel = map.panel(story.phones)
  const palette = page.getByRole('combobox', { name: 'فرمان، نقطهٔ تماس یا مرحله' })
  const command = async (words: string, done: string) => {
    await hand.press('Control+k')
    await expect(palette).toBeFocused()
    await hand.type(words)
    await hand.press('Enter')
    await expect(page.getByText(done)).toBeAttached()
  }
  const card = (name: string) => expect(map.card(name)).toBeFocused()

  await test.step('stages and touchpoints', async () => {
    await page.goto('/')
    await expect(page.getByRole('article').first()).toBeVisible()
    await page.getByRole('button', { name: 'سفر تازه' }).focus()
    await hand.press('Enter')
    await expect(page.getByRole('textbox', { name: 'نام' })).toBeFocused()
    await tellNames(map, hand)
    await hand.press('Enter', 'Escape')
    await card(story.solved)
  })

  await test.step('a lane of the phone, and both touchpoints in it', async () => {
    await hand.press('Shift+ArrowUp')
    await command('ردیف تلفن', 'تلفن افزوده شد')
    await card(story.phones)
  })

  await test.step('what the customer says, and where it hurts', async () => {
    await command('ردیف نقل', 'نقل‌قول‌ها افزوده شد')
    await hand.press('q')
    await expect(panel.getByRole('textbox', { name: 'افزودن نقل‌قول' })).toBeFocused()
    await hand.type(story.quote)
    await hand.press('Enter', 'Escape')
    await card(story.phones)
    await hand.press('p')
    await expect(panel.getByRole('textbox', { name: 'افزودن نقطهٔ درد' })).toBeFocused()
    await hand.type(story.pain)
    await hand.press('Enter', 'Escape')
    await card(story.phones)
  })

  await test.step('satisfaction and effort', async () => {
    await hand.press('n')
    await expect(panel.getByRole('textbox', { name: 'چند نفر از چند نفر' })).toBeFocused()
    await hand.type('۷۸٪ از ۴۱۲')
    await hand.press('Enter')
    await expect(panel.getByRole('textbox', { name: 'میانگین' })).toBeFocused()
    await hand.type('۶٫۸ از ۱۰')
    await hand.press('Enter')
    await expect(panel.getByText('رضایت با زحمت')).toBeVisible()
    await hand.press('Escape')
    await card(story.phones)
  })

  await test.step('the first stage gets its name, and one leads to the next', async () => {
    await hand.press('ArrowRight', 'ArrowRight', 'ArrowRight', 'ArrowUp', 'F2')
    await expect(map.stageName).toBeFocused()
    await hand.type(story.stages[0])
    await hand.press('Enter')
    await hand.press('Control+a', 'c')
    await expect(page.getByText('۵ نقطهٔ تماس پشت سر هم وصل شد')).toBeAttached()
  })

  await page.getByRole('radio', { name: 'سنجش' }).focus()
  await hand.press('Enter')
  await expectTold(page, map, api)
  expect(hand.count).toBeLessThanOrEqual(50)
})
