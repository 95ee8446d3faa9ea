import type { JourneyEdit } from '@masir/schema'
import { apply, emptyMap } from '@masir/schema'
import { describe, expect, it } from 'vitest'

function named(name: unknown): unknown {
  const outcome = apply(emptyMap(), [{ addStage: { key: 'a', name } } as JourneyEdit])
  return outcome.ok ? outcome.map.stages.a!.name : outcome.refusal.code
}

function described(description: unknown): unknown {
  const outcome = apply(emptyMap(), [{ addStage: { key: 'a', name: 'a', description } } as JourneyEdit])
  return outcome.ok ? outcome.map.stages.a!.description : outcome.refusal.code
}

describe('names', () => {
  it('are kept as written, trimmed and in composed form', () => {
    expect(named('  Pay at the desk ')).toBe('Pay at the desk')
    expect(named('Cafe\u0301')).toBe('Caf\u00E9')
    expect(named('\' OR 1=1;-- <script>')).toBe('\' OR 1=1;-- <script>')
  })

  it.each(['می\u200Cخواهم', 'نقطه\u200Cی تماس', 'خانهٔ\u200Cما'])('keep the half-space between Arabic letters: %s', (name) => {
    expect(named(name)).toBe(name)
  })

  it.each([
    ['a half-space between Latin letters', 'pay\u200Cment'],
    ['a half-space before a space', 'می\u200C خواهم'],
    ['a half-space at the end', 'خرید\u200C.'],
    ['a zero-width space', 'pay\u200Bment'],
    ['a byte-order mark inside', 'pay\uFEFFment'],
    ['a right-to-left override', 'pay\u202Etnem'],
    ['an isolate', '\u2067pay\u2069'],
    ['a direction mark', 'pay\u200F'],
    ['a line break', 'pay\nment'],
    ['U+0000', 'pay\0'],
    ['half a character', 'pay\uD83D'],
  ])('refuse %s', (_, name) => {
    expect(named(name)).toBe('UNSEEN_CHARACTER')
  })

  it('have 1 to 200 characters, counted as people count', () => {
    expect(named(' ')).toBe('REQUIRED')
    expect(named(7)).toBe('BAD_VALUE')
    expect(named('𝒳'.repeat(200))).toBe('𝒳'.repeat(200))
    expect(named('x'.repeat(201))).toBe('TOO_LONG')
  })
})

describe('texts', () => {
  it('keep line breaks and marks, up to 5,000 characters, and are nothing when blank', () => {
    expect(described('one\ntwo\u200F')).toBe('one\ntwo\u200F')
    expect(described('  ')).toBeNull()
    expect(described('x'.repeat(5000))).toHaveLength(5000)
    expect(described('x'.repeat(5001))).toBe('TOO_LONG')
  })

  it('refuse what no database holds', () => {
    expect(described('a\0b')).toBe('UNSEEN_CHARACTER')
    expect(described('a\uDC00b')).toBe('UNSEEN_CHARACTER')
  })
})
