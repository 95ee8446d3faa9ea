import { describe, expect, it } from 'vitest'
import { headlineParts } from '../../../web/src/features/review/page/headline-parts.ts'
import { readPortfolioView, writePortfolioView } from '../../../web/src/features/review/portfolio/portfolio-view.ts'

const named = (...names: string[]): { name: string, place: string }[] => names.map(name => ({ name, place: `worst-${name.toLowerCase()}` }))

describe('the names in a headline', () => {
  it('are links, and the words around them are not', () => {
    expect(headlineParts('Restaurants and Shops are worst.', named('Restaurants', 'Shops'))).toEqual([
      { text: 'Restaurants', place: 'worst-restaurants' },
      { text: ' and ' },
      { text: 'Shops', place: 'worst-shops' },
      { text: ' are worst.' },
    ])
  })

  it('are found by their first words where they were too long to be told', () => {
    const parts = headlineParts('Worst is The very long…: 40%.', [{ name: 'The very long way to the gate', place: 'worst-way' }])
    expect(parts[1]).toEqual({ text: 'The very long…', place: 'worst-way' })
  })

  it('are found one after the other, so that the second of two alike is not the first', () => {
    const parts = headlineParts('Worst is Call: 40%. Call became harder.', [{ name: 'Call', place: 'worst-call' }, { name: 'Call', place: 'worse-call' }])
    expect(parts.filter(({ place }) => place).map(({ place }) => place)).toEqual(['worst-call', 'worse-call'])
  })

  it('that the headline left out are no links', () => {
    expect(headlineParts('All measured touchpoints (3) are on target.', named('Call', ''))).toEqual([{ text: 'All measured touchpoints (3) are on target.' }])
  })
})

describe('the address of the portfolio', () => {
  it('says only what differs from how it opens', () => {
    expect(writePortfolioView(readPortfolioView({}))).toEqual({})
  })

  it('brings back what was written to it', () => {
    const view = { text: 'بانک', state: 'REVIEW_DUE', perspective: 'TO_BE', sort: 'MOST_BELOW_TARGET' } as const
    expect(writePortfolioView(view)).toEqual({ text: 'بانک', state: 'review-due', perspective: 'to-be', sort: 'most-below-target' })
    expect(readPortfolioView(writePortfolioView(view))).toEqual(view)
  })

  it('passes over words that mean nothing', () => {
    expect(readPortfolioView({ state: 'odd', sort: ['x', 'y'] })).toEqual({ text: '', state: undefined, perspective: undefined, sort: 'NAME' })
  })
})
