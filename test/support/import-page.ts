import type { Locator, Page } from '@playwright/test'
import { expect } from '@playwright/test'

/** The import wizard as a person goes through it. */
export class ImportPage {
  constructor(private readonly page: Page) {}

  async choose(name: string, buffer: Buffer): Promise<void> {
    const chooser = this.page.waitForEvent('filechooser')
    await this.page.getByRole('button', { name: /Drop a file here/ }).click()
    await (await chooser).setFiles({ name, mimeType: 'text/csv', buffer })
    await expect(this.page.getByRole('heading', { name: 'What do the columns hold?' })).toBeVisible()
  }

  column(header: string): Locator {
    return this.page.getByRole('listitem').filter({ has: this.role(header) })
  }

  role(header: string): Locator {
    return this.page.getByRole('combobox', { name: `What “${header}” holds` })
  }

  async preview(): Promise<void> {
    await this.page.getByRole('button', { name: 'See what will be counted' }).click()
    await expect(this.page.getByRole('heading', { name: 'This is what will be counted' })).toBeVisible()
  }

  async expectFigures(figures: Record<string, string>): Promise<void> {
    for (const [name, figure] of Object.entries(figures))
      await expect(this.page.getByRole('term').filter({ hasText: name }).locator('..')).toHaveText(`${name}${figure}`)
  }

  /** The rows of what was left out, as reason, column, count, what stood there and lines. */
  async expectLeftOut(rows: string[][]): Promise<void> {
    const table = this.page.getByRole('table')
    await expect(table.getByRole('row').filter({ has: this.page.getByRole('cell') })).toHaveCount(rows.length)
    for (const row of rows)
      await expect(table.getByRole('row', { name: row.join(' '), exact: true })).toBeVisible()
  }
}
