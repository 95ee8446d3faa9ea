import type { Perspective, PortfolioSort, PortfolioState } from '@masir/schema'
import type { LocationQuery } from 'vue-router'
import { PERSPECTIVES, PORTFOLIO_SORTS, PORTFOLIO_STATES } from '@masir/schema'

/** How a reader looks at the portfolio, kept in the address: a reload, a bookmark and a colleague's link find all of it. */
export interface PortfolioView {
  text: string
  state: PortfolioState | undefined
  perspective: Perspective | undefined
  sort: PortfolioSort
}

export function readPortfolioView(query: LocationQuery): PortfolioView {
  const word = (name: string) => [query[name]].flat()[0]?.toUpperCase().replaceAll('-', '_')
  return {
    text: [query.text].flat()[0] ?? '',
    state: PORTFOLIO_STATES.find(state => state === word('state')),
    perspective: PERSPECTIVES.find(perspective => perspective === word('perspective')),
    sort: PORTFOLIO_SORTS.find(sort => sort === word('sort')) ?? 'NAME',
  }
}

/** Only what differs from how the portfolio opens, so that addresses stay short. */
export function writePortfolioView({ text, state, perspective, sort }: PortfolioView): LocationQuery {
  const inAddress = (word: string) => word.toLowerCase().replaceAll('_', '-')
  return {
    ...text && { text },
    ...state && { state: inAddress(state) },
    ...perspective && { perspective: inAddress(perspective) },
    ...sort !== 'NAME' && { sort: inAddress(sort) },
  }
}
