import { describe, expect, it } from 'vitest'
import { pageAt, slidesOf } from '../../../web/src/features/review/present/slides.ts'

type Worst = Parameters<typeof slidesOf>[0]['worst']
const worst = (count: number) => ({ worst: Array.from({ length: count }) as Worst })
const kinds = (count: number, measured: number) => slidesOf(worst(count), measured).map(({ kind }) => kind)

describe('the pages of a presentation', () => {
  it('tell the headline, each of the worst, what changed, hard work, what is not known, and what is done', () => {
    expect(kinds(3, 19)).toEqual(['headline', 'worst', 'worst', 'worst', 'changed', 'hardWork', 'unknown', 'deeds'])
  })

  it('have none for the worst where everything is on target', () => {
    expect(kinds(0, 4)).not.toContain('worst')
  })

  it('speak only of what is not known where nothing is measured', () => {
    expect(kinds(0, 0)).toEqual(['headline', 'unknown', 'deeds'])
  })

  it('are found by the number in the address, and never beyond their ends', () => {
    expect([undefined, '1', '3', '99', '0', '-2', 'x'].map(asked => pageAt(asked, 8))).toEqual([0, 0, 2, 7, 0, 0, 0])
    expect(pageAt('4', 0)).toBe(0)
  })
})
