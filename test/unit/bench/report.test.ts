import type { Bar } from '../../bench/bench.ts'
import { describe, expect, it } from 'vitest'
import { median } from '../../bench/alternate.ts'
import { isMet, lineOf, ratioOf } from '../../bench/report.ts'

const row = (ours: number, bare: number | null, bar: Bar) => ({ measure: 'first render', unit: 'ms', ours, bare, bar })

describe('a line of the benchmark', () => {
  it('meets a bar of time by being at most so much slower than the bare page, and one of frames by being as fast', () => {
    expect(isMet(row(125, 100, { ratioAtMost: 1.25 }))).toBe(true)
    expect(isMet(row(126, 100, { ratioAtMost: 1.25 }))).toBe(false)
    expect(isMet(row(54, 60, { ratioAtLeast: 0.9 }))).toBe(true)
    expect(isMet(row(53, 60, { ratioAtLeast: 0.9 }))).toBe(false)
  })

  it('meets no bar where the bare page has not been measured', () => {
    expect(ratioOf(row(1, 0, null))).toBeNull()
    expect(isMet(row(1, null, { ratioAtMost: 1.25 }))).toBe(false)
    expect(isMet(row(350, null, { atMost: 350 }))).toBe(true)
  })

  it('says in one line what missed its bar', () => {
    expect(lineOf(row(300, 200, { ratioAtMost: 1.25 }))).toMatch(/^✗ first render +300 ms +200 ms +× 1\.50 +≤ × 1\.25$/)
    expect(lineOf(row(300, 200, null))).toMatch(/^ {2}first render/)
  })

  it('is the middle of its samples, whatever their order', () => {
    expect(median([9, 1, 5])).toBe(5)
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })
})
