import type { Locator, Page } from '@playwright/test'
import type { Place } from './places.ts'

/** What opens over a page is part of it: a menu, a list of choices, the palette, a word on what went wrong. */
export const overlays: Place[] = [
  { name: 'open menu over the map', open: openMenu },
  { name: 'palette over the map', open: openPalette },
  { name: 'open choices in the panel', open: openChoices },
  { name: 'toast over the list', open: showToast },
]

async function openMenu(page: Page): Promise<Locator> {
  await page.goto('/journeys/sfo?mode=measure')
  await page.getByRole('group', { name: /^Security screening/ }).waitFor()
  await page.locator('main [aria-haspopup=menu]').last().click()
  return page.getByRole('menu')
}

async function openPalette(page: Page): Promise<Locator> {
  await page.goto('/journeys/sfo?mode=draw')
  await page.getByRole('group', { name: /^Security screening/ }).waitFor()
  await page.keyboard.press('Control+k')
  return page.getByRole('dialog').getByRole('combobox')
}

async function openChoices(page: Page): Promise<Locator> {
  await page.goto('/journeys/sfo?mode=draw&at=screening')
  await page.getByRole('dialog').getByRole('combobox').first().click()
  return page.getByRole('listbox')
}

/** The server refuses a journey, as it does to somebody who may only look. */
async function showToast(page: Page): Promise<Locator> {
  const refusal = { __typename: 'CreateJourneyPayload', journey: null, userErrors: [{ __typename: 'InputError', code: 'FORBIDDEN', message: 'Not allowed', field: null }] }
  await page.route('**/graphql', route => route.request().postData()?.includes('mutation CreateJourney')
    ? route.fulfill({ json: { data: { __typename: 'Mutation', createJourney: refusal } } })
    : route.fallback())
  await page.goto('/')
  await page.getByRole('button', { name: /New journey|سفر تازه|رحلة جديدة/ }).click()
  await page.getByRole('dialog').getByRole('textbox').first().fill('A journey')
  await page.keyboard.press('Enter')
  const toast = page.locator('[data-slot=viewport] [data-slot=title]')
  await toast.waitFor()
  await page.getByRole('dialog').locator('[data-slot=close]').click()
  await page.getByRole('dialog').waitFor({ state: 'hidden' })
  return toast
}
