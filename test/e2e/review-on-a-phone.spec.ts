import type { Locator, Page } from '@playwright/test'
import { lookLike } from '../support/look.ts'
import { expect, test } from '../support/story.ts'

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true, expected: /Failed to load resource|WebSocket connection|ERR_INTERNET_DISCONNECTED/ })

const part = (page: Page, name: string): Locator => page.getByRole('region', { name })
const ofTouchpoint = (page: Page, name: string): Locator => part(page, 'The three worst').getByRole('article').filter({ has: page.getByRole('heading', { name, exact: true }) })

const doing = (page: Page, what: string): Locator => part(page, 'What is being done').getByRole('listitem').filter({ hasText: what })

async function removeBookshop(page: Page): Promise<void> {
  await doing(page, 'A bookshop').getByRole('button', { name: 'What can be done with “A bookshop behind security”' }).tap()
  await page.getByRole('menuitem', { name: 'Remove' }).tap()
  await expect(doing(page, 'A bookshop')).toHaveCount(0)
}

test('an executive reviews on a phone: what is worst, whether a change is real, and who is on it', async ({ page, context }) => {
  await test.step('the portfolio says which journey is in need', async () => {
    await page.goto('/?state=below-target')
    const journey = page.getByRole('article').filter({ hasText: 'San Francisco' })
    await expect(journey).toContainText('10 of 19 below target')
    await expect(journey).toContainText('Restaurants and Shops are worst')
    await journey.getByRole('button', { name: 'Evidence B' }).tap()
    await expect(page.getByRole('dialog')).toContainText('Grade B')
    await page.keyboard.press('Escape')
    await page.getByRole('searchbox').fill('airprot')
    await expect(page.getByText('No journey is like this.')).toBeVisible()
    await page.getByRole('searchbox').fill('airport')
    await journey.getByRole('link', { name: /San Francisco/ }).tap()
    await expect(page).toHaveURL(/\/journeys\/sfo\/review$/)
  })

  await test.step('the headline leads to what it speaks of', async () => {
    const headline = page.getByText('Restaurants and Shops are worst: 56% are satisfied each. Security screening became easier than in 2016: 77 → 82%.')
    await headline.getByRole('link', { name: 'Restaurants' }).tap()
    await expect(ofTouchpoint(page, 'Restaurants')).toBeInViewport()
    await expect(ofTouchpoint(page, 'Restaurants')).toContainText(/56% are satisfied.*target 80%.*far below target.*between 54 and 58% · 2,421 answers/)
    await expect(ofTouchpoint(page, 'Restaurants')).toContainText(/Offer a wider selection of restaurants.*Named most often: 150 of 286.*Owner: Concessions.*open two casual food counters.*under way/)
    await expect(ofTouchpoint(page, 'Shops')).toContainText('No one is on this.')
  })

  await test.step('only what is real is called a change; the rest is counted and folded', async () => {
    const changes = part(page, 'What changed')
    await expect(changes.getByRole('listitem').filter({ visible: true })).toHaveText([/Security screening.*82% find it easy, 77% before.*\+4\.9 points, between \+2\.7 points and \+7\.1 points/])
    await changes.getByText('Too close to call (21)').tap()
    await expect(changes.getByRole('listitem').filter({ hasText: /^\s*Restaurants/ })).toContainText('56% are satisfied, 57% before')
  })

  await test.step('an action begun without a network is kept, and counts once when it is sent again', async () => {
    const shops = ofTouchpoint(page, 'Shops')
    await context.setOffline(true)
    await shops.getByRole('button', { name: 'Begin an action' }).tap()
    const dialog = page.getByRole('dialog', { name: 'Begin an action' })
    await dialog.getByLabel('What is done').fill('A bookshop behind security')
    await dialog.getByLabel('Owner').fill('Retail')
    await dialog.getByLabel('Value aimed at').fill('۷۰٪')
    await dialog.getByRole('button', { name: 'Begin an action' }).tap()
    await expect(shops).toContainText(/A bookshop behind security.*Retail.*Not sent yet, kept here\./)
    await page.goBack()
    await page.goBack()
    await expect(page.getByRole('searchbox')).toHaveValue('airport')
    const asked = page.waitForEvent('dialog')
    await page.close({ runBeforeUnload: true })
    await (await asked).dismiss()
    await context.setOffline(false)
    await page.goForward()
    await expect(shops).toContainText('Not sent yet')
    await shops.getByRole('button', { name: 'Try again' }).tap()
    await expect(shops).not.toContainText('Not sent yet')
    await page.reload()
    await expect(doing(page, 'A bookshop')).toHaveText([/A bookshop behind security.*Shops.*under way.*Aims at: 70% are satisfied/])
  })

  await test.step('what is removed can be brought back', async () => {
    await removeBookshop(page)
    await page.getByRole('button', { name: 'Undo' }).tap()
    await expect(doing(page, 'A bookshop')).toHaveCount(1)
    await removeBookshop(page)
  })

  await test.step('what is done says what it came to', async () => {
    await expect(doing(page, 'one more lane')).toContainText(/Clearly better since.*, \+4\.9 points, between \+2\.7 points and \+7\.1 points.*Before.*77%.*After.*82%/)
    await doing(page, 'one more lane').getByRole('button', { name: 'Clearly better since' }).tap()
    const told = page.getByRole('dialog', { name: 'How is this effect told?' })
    await expect(told).toContainText(/one more lane.*Equal windows of \d+ days before it was begun/)
    await told.getByRole('button', { name: 'Close' }).tap()
  })

  await test.step('a decision and the next review are written down', async () => {
    const decisions = part(page, 'Decisions and the next review')
    await decisions.getByRole('textbox', { name: 'What was decided?' }).fill('Tender the shops anew')
    await decisions.getByRole('button', { name: 'Record' }).tap()
    await expect(decisions.getByRole('listitem').first()).toContainText('Tender the shops anew')
    const agreed = decisions.getByText(/^Next review: /)
    const before = (await agreed.textContent())!.trim()
    await decisions.getByRole('button', { name: 'In 3 months' }).tap()
    await expect(agreed).not.toHaveText(before)
    await page.getByRole('region', { name: /^Notifications/ }).getByRole('listitem').filter({ hasText: 'Next review' }).getByRole('button', { name: 'Undo' }).tap()
    await expect(agreed).toHaveText(before)
    await decisions.getByRole('button', { name: 'No next review' }).tap()
    await expect(decisions).toContainText('No next review is agreed on.')
    await page.getByRole('region', { name: /^Notifications/ }).getByRole('listitem').filter({ hasText: 'No next review' }).getByRole('button', { name: 'Undo' }).tap()
    await expect(agreed).toHaveText(before)
    await decisions.getByRole('button', { name: /^Remove.*Tender/ }).tap()
    await expect(decisions.getByRole('listitem')).toHaveText([/wider choice of food/])
  })
})

test('in Persian a season is reviewed against the same of last year, and no digit is Latin', async ({ page }) => {
  await lookLike(page, { language: 'fa', colours: 'light' })
  await page.goto('/journeys/online-order/review?compare=year')
  await page.getByRole('button', { name: 'بازه: ۱۴۰۵' }).tap()
  await page.getByRole('button', { name: 'تابستان ۱۴۰۵' }).tap()
  await expect(page).toHaveURL(/window=2026-06-22\.\.2026-09-23/)
  await expect(page.getByRole('button', { name: 'مقایسه: در مقایسه با تابستان ۱۴۰۴' })).toBeVisible()
  await expect(page.getByText('در تابستان ۱۴۰۴ چیزی برای مقایسه نیست.')).toBeVisible()
  await expect(page.getByRole('article').first()).not.toContainText(/\d/)
  await page.getByRole('link', { name: 'نقشه' }).tap()
  await expect(page).toHaveURL(/\/journeys\/online-order\?.*window=2026-06-22\.\.2026-09-23/)
})
