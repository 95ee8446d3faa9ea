import type { Page } from '@playwright/test'

export interface Look {
  language: 'en' | 'fa' | 'ar'
  colours: 'light' | 'dark'
}

/** The product as somebody sees it who has chosen a language and dark or light before. */
export async function lookLike(page: Page, { language, colours }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: colours, reducedMotion: 'reduce' })
  await page.addInitScript(locale => localStorage.setItem('masir.preferences', JSON.stringify({ locale })), language)
}
