import { expect, test } from '../support/story.ts'

test('a developer runs a worked query on the workspace’s own data', async ({ page }) => {
  await page.goto('/developers')
  await page.getByRole('button', { name: /^A whole map/ }).click()
  const explorer = page.getByRole('region', { name: 'Explorer' })
  await expect(explorer.getByRole('textbox', { name: 'Operation' })).toContainText('stages')
  await explorer.getByRole('button', { name: 'Run' }).click()
  const result = explorer.getByRole('textbox', { name: 'Result' })
  await expect(result).toContainText(/"data".*"stages".*"touchpoints".*"key"/)
  await expect(result).not.toContainText('"errors"')
})
