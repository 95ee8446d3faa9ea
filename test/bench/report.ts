import type { Row } from './bench.ts'
import { availableParallelism } from 'node:os'

/** Ours by bare, or null where there is nothing to hold it against. */
export function ratioOf({ ours, bare }: Row): number | null {
  return bare === null || bare === 0 ? null : ours / bare
}

/** Null: the line has no bar. */
export function isMet(row: Row): boolean | null {
  if (row.bar === null)
    return null
  if ('atMost' in row.bar)
    return row.ours <= row.bar.atMost
  const ratio = ratioOf(row) ?? Infinity
  return 'ratioAtMost' in row.bar ? ratio <= row.bar.ratioAtMost : ratio >= row.bar.ratioAtLeast
}

/** One line for people: a mark, what was measured, both numbers, their ratio and the bar. */
export function lineOf(row: Row): string {
  const met = isMet(row)
  const ratio = ratioOf(row)
  return [
    met === null ? ' ' : met ? '✓' : '✗',
    row.measure.padEnd(44),
    number(row.ours, row.unit),
    row.bare === null ? ''.padStart(12) : number(row.bare, row.unit),
    (ratio === null ? '' : `× ${ratio.toFixed(2)}`).padStart(8),
    ` ${barOf(row)}`,
  ].join(' ').trimEnd()
}

export const head = [' ', 'measure'.padEnd(44), 'ours'.padStart(12), 'bare'.padStart(12), 'ratio'.padStart(8), ' bar'].join(' ')

export function jsonOf(rows: readonly Row[], load: number): string {
  return JSON.stringify({
    cores: availableParallelism(),
    load,
    rows: rows.map(row => ({ ...row, measure: row.measure.trim(), ratio: ratioOf(row), isMet: isMet(row) })),
  }, null, 2)
}

function number(value: number, unit: string): string {
  const digits = unit === '' || value >= 100 ? 0 : 1
  return `${value.toFixed(digits)} ${unit.padEnd(3)}`.padStart(12)
}

function barOf({ bar, unit }: Row): string {
  if (bar === null)
    return ''
  if ('atMost' in bar)
    return `≤ ${bar.atMost} ${unit}`
  return 'ratioAtMost' in bar ? `≤ × ${bar.ratioAtMost}` : `≥ × ${bar.ratioAtLeast}`
}
