import type { JourneyEdit } from '@masir/schema'
import { lookLike } from '../support/look.ts'
import { expect, test } from '../support/story.ts'

/** A failed order: paying branches, and the call loops back to it. */
const order: JourneyEdit[] = [
  { addStage: { key: 'buy', name: 'خرید' } },
  { addStage: { key: 'help', name: 'پشتیبانی' } },
  { addTouchpoint: { key: 'pay', stage: 'buy', name: 'پرداخت', kind: 'PURCHASE', expectation: 'با یک بار زدن تمام شود' } },
  { addTouchpoint: { key: 'sms', stage: 'buy', name: 'پیامک تأیید' } },
  { addTouchpoint: { key: 'call', stage: 'help', name: 'تماس تلفنی', kind: 'SUPPORT' } },
  { addNeed: { key: 'know', touchpoint: 'pay', text: 'بداند پولش کجاست' } },
  { addTransition: { key: 'paid', from: 'pay', to: 'sms', label: 'ثبت شد' } },
  { addTransition: { key: 'failed', from: 'pay', to: 'call', label: 'ثبت نشد' } },
  { addTransition: { key: 'again', from: 'call', to: 'pay', label: 'دوباره' } },
]

test('in Persian a journey is walked as its customer, a pain is noted on the way, and the walk ends with what was noted', async ({ page, api }) => {
  await lookLike(page, { language: 'fa', colours: 'light' })
  const journey = await api.draw('سفارش ناموفق', order)
  const here = page.getByRole('heading', { level: 1 })

  await test.step('it begins at the first touchpoint, with what is expected and needed there', async () => {
    await page.goto(`/journeys/${journey.key}?mode=draw`)
    await page.getByRole('link', { name: 'پیمودن سفر از نگاه مشتری' }).click()
    await expect(here).toHaveText('پرداخت')
    await expect(page.getByText('با یک بار زدن تمام شود')).toBeVisible()
    await expect(page.getByRole('listitem').filter({ hasText: 'بداند پولش کجاست' })).toContainText('شاخصی نشان نمی‌دهد')
    await expect(page.getByText('۱ از ۳ نقطهٔ تماس')).toBeVisible()
  })

  await test.step('where it branches it asks which way, with the words of the transitions', async () => {
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByRole('button', { name: /ثبت شد/ })).toBeFocused()
    await page.getByRole('button', { name: /ثبت نشد/ }).click()
    await expect(here).toHaveText('تماس تلفنی')
  })

  await test.step('what is noticed is noted, and an undo takes it back', async () => {
    const notice = page.getByRole('textbox', { name: 'اینجا چه به چشمتان می‌آید؟' })
    await notice.fill('خط همیشه اشغال است')
    await notice.press('Enter')
    await notice.fill('تماس برگشتی بگیریم')
    await page.getByRole('button', { name: 'فرصت است' }).click()
    await expect(page.getByRole('listitem').filter({ hasText: 'تماس برگشتی بگیریم' })).toContainText('فرصت')
    await here.focus()
    await page.keyboard.press('Control+KeyZ')
    await expect(page.getByText('تماس برگشتی بگیریم')).toHaveCount(0)
  })

  await test.step('a loop is said, and the browser’s own way back is the walk’s', async () => {
    await page.keyboard.press('ArrowLeft')
    await expect(page.getByText('پیش‌تر اینجا بوده‌اید')).toBeVisible()
    await page.goBack()
    await expect(here).toHaveText('تماس تلفنی')
    await page.reload()
    await expect(here).toHaveText('تماس تلفنی')
    await page.keyboard.press('ArrowRight')
    await expect(here).toHaveText('پرداخت')
  })

  await test.step('at the end stands what was noted and where the walk did not lead', async () => {
    await page.getByRole('button', { name: /ثبت شد/ }).click()
    await page.getByRole('button', { name: 'پایان سفر' }).click()
    await expect(here).toHaveText('پایان سفر')
    await expect(page.getByRole('listitem').filter({ hasText: 'خط همیشه اشغال است' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'تماس تلفنی' })).toBeVisible()
    await expect.poll(() => api.ask('query ($key: String!) { journey(key: $key) { stages { touchpoints { notes { kind text } } } } }', { key: journey.key }))
      .toMatchObject({ journey: { stages: [{}, { touchpoints: [{ notes: [{ kind: 'PAIN', text: 'خط همیشه اشغال است' }] }] }] } })
  })
})

test('in Persian a review is presented page by page, and a number on it says how it is counted', async ({ page }) => {
  await lookLike(page, { language: 'fa', colours: 'dark' })
  const title = page.getByRole('heading', { level: 1 })

  await test.step('the map says where somebody is on it, in Measure too', async () => {
    await page.goto('/journeys/sfo?mode=measure')
    await expect(page.getByRole('img', { name: '۱ اقدام', exact: true })).toBeVisible()
    await expect(page.getByRole('img', { name: 'از بدترین‌ها، شمارهٔ ۱' })).toHaveCount(0)
  })

  await test.step('from the map in Review, where the worst are numbered', async () => {
    await page.goto('/journeys/sfo?mode=review&window=2017-01-01..2018-01-01&compare=2016-01-01..2017-01-01')
    await expect(page.getByRole('img', { name: 'از بدترین‌ها، شمارهٔ ۱' })).toBeVisible()
    await expect(page.getByRole('button', { name: 'تغییر نام' })).toHaveCount(0)
    await page.getByRole('link', { name: 'ارائه' }).click()
    await expect(page.getByRole('status')).toHaveText('۱ از ۸')
    await expect(page.getByText('از ۷۷ به ۸۲٪')).toBeVisible()
  })

  await test.step('the arrow to the left goes on, End and Home go to the ends, no page lies beyond', async () => {
    await page.keyboard.press('ArrowLeft')
    await expect(title).toHaveText('از بدترین‌ها، شمارهٔ ۱')
    await expect(page.getByRole('heading', { name: 'Restaurants' })).toBeVisible()
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')
    await expect(page.getByRole('status')).toHaveText('۱ از ۸')
    await page.keyboard.press('End')
    await page.keyboard.press('PageDown')
    await expect(page.getByRole('status')).toHaveText('۸ از ۸')
    await page.keyboard.press('Home')
    await page.keyboard.press('PageDown')
  })

  await test.step('a number is asked about, in the reader’s digits and calendar, and the page stays where it is', async () => {
    await page.getByRole('button', { name: /۵۶٪/ }).click()
    const answer = page.getByRole('dialog', { name: 'این عدد چگونه به دست آمده است؟' })
    await expect(answer).toContainText('Restaurants')
    await expect(answer).toContainText('SFO customer survey 2017')
    await expect(answer.getByRole('definition').filter({ hasText: '۲٬۴۲۱' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(answer).toHaveCount(0)
    await expect(page.getByRole('button', { name: /۵۶٪/ })).toBeFocused()
    await expect(title).toHaveText('از بدترین‌ها، شمارهٔ ۱')
  })

  await test.step('Escape goes back to the review of the same days', async () => {
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\/journeys\/sfo\/review\?.*window=2017-01-01\.\.2018-01-01/)
  })
})
