import { expect, test } from '../support/story.ts'

test('a template becomes a map, a map becomes a template, and what is removed comes back from the bin', async ({ page, map, api }) => {
  const name = `Helping after a failed order ${Date.now()}`

  await test.step('a template is seen before it is taken', async () => {
    await page.goto('/')
    await page.getByRole('button', { name: 'New journey' }).click()
    await page.getByRole('textbox', { name: 'Name' }).fill(name)
    await page.getByRole('radio', { name: 'Support centre' }).check({ force: true })
    await expect(page.getByRole('region', { name: 'Preview of Support centre' })).toContainText('Search the site page by page')
    await page.getByRole('button', { name: 'Create' }).click()
    await expect(map.card('Search the site page by page')).toBeVisible()
  })

  const menu = (item: string) => async () => {
    await page.getByRole('button', { name: `More for ${name}` }).click()
    await page.getByRole('menuitem', { name: item }).click()
  }

  await test.step('the map is kept as a template of the workspace', async () => {
    await menu('Save as template')()
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await expect(page.getByText(`“${name}” is a template now`, { exact: true })).toBeVisible()
  })

  await test.step('a removed touchpoint is restored from the bin', async () => {
    await map.card('Give up on the site').click()
    await page.keyboard.press('Delete')
    await expect(map.card('Give up on the site')).toBeHidden()
    await map.expectSaved()
    await menu('Removed things')()
    await page.getByRole('button', { name: 'Restore Give up on the site' }).click()
    await expect(page.getByText('Nothing has been removed in the last 30 days.')).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(map.card('Give up on the site')).toBeVisible()
  })

  await test.step('a copy shows what shall be, and is deleted again', async () => {
    await menu('Duplicate')()
    await page.getByRole('button', { name: 'Duplicate and open' }).click()
    await expect(page.getByRole('heading', { name: `${name} (copy)` })).toBeVisible()
    await expect(page.getByText('To-be', { exact: true })).toBeVisible()
    await page.getByRole('button', { name: `More for ${name} (copy)` }).click()
    await page.getByRole('menuitem', { name: 'Delete the journey' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Delete' }).click()
    await expect(page.getByRole('link', { name, exact: true })).toBeVisible()
    await expect(page.getByRole('link', { name: `${name} (copy)` })).toBeHidden()
  })

  await test.step('the workspace’s own template stands with the others, and can be deleted', async () => {
    await page.getByRole('button', { name: 'New journey' }).click()
    await page.getByRole('radio', { name }).check({ force: true })
    await page.getByRole('button', { name: 'Delete this template' }).click()
    await page.getByRole('button', { name: 'Delete', exact: true }).click()
    await expect(page.getByRole('radio', { name })).toBeHidden()
    const { templates } = await api.ask<{ templates: { name: string }[] }>('{ templates { name } }')
    expect(templates.map(template => template.name)).not.toContain(name)
  })
})
