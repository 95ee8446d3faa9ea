import type { Locator, Page } from '@playwright/test'

/** A page of the product in a state worth looking at, reached in any language. */
export interface Place {
  name: string
  /** Goes there and answers with what shows that it stands. */
  open: (page: Page) => Promise<Locator>
}

function at(path: string, sign: (page: Page) => Locator): Place['open'] {
  return async (page) => {
    await page.goto(path)
    return sign(page)
  }
}

async function columnsStep(page: Page): Promise<Locator> {
  await page.goto('/import/sfo')
  await page.locator('input[type=file]').setInputFiles({
    name: 'answers.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(['id,date,Restaurants,gender', ...Array.from({ length: 12 }, (_, index) => `${index},2017-05-${index + 10},${index % 6},2`)].join('\n')),
  })
  return page.getByRole('listitem').getByRole('button', { name: /Restaurants/ })
}

const card = (page: Page): Locator => page.getByRole('group', { name: /^Security screening/ })

export const places: Place[] = [
  { name: 'list', open: at('/', page => page.getByRole('article').getByRole('img').first()) },
  { name: 'map in Draw', open: at('/journeys/sfo?mode=draw', card) },
  { name: 'map in Measure with its panel', open: at('/journeys/sfo?mode=measure&at=screening', page => page.getByRole('dialog').getByRole('article').last()) },
  { name: 'touchpoint on a walk', open: at('/journeys/sfo/walk?at=screening', page => page.getByRole('button', { name: /82%|۸۲٪|٨٢٪/ }).first()) },
  { name: 'page of a presentation', open: at('/journeys/sfo/present?page=2', page => page.getByRole('heading', { name: 'Restaurants' })) },
  { name: 'table', open: at('/journeys/sfo?mode=measure&as=table', page => page.getByRole('row').getByText('Security screening')) },
  { name: 'review', open: at('/journeys/sfo/review', page => page.getByRole('article').getByRole('article').first()) },
  { name: 'first step of an import', open: at('/import', page => page.getByRole('listitem').getByRole('button').last()) },
  { name: 'columns of an import', open: columnsStep },
  { name: 'developers’ page', open: at('/developers', page => page.getByRole('textbox').first()) },
]
