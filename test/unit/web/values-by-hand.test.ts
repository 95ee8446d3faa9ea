import { describe, expect, it } from 'vitest'
import { entryValue } from '../../../web/src/features/journeys/panel/entry-value.ts'
import { parseHits, parseMeanOf } from '../../../web/src/features/journeys/panel/parse-aggregate.ts'

describe('a value typed in by hand', () => {
  it.each([
    '78% of 412',
    '۷۸٪ از ۴۱۲',
    '٧٨٪ من أصل ٤١٢',
    '۷۸ درصد از ۴۱۲',
    '٧٨ بالمئة من ٤١٢',
    '78 percent out of 412',
    '321/412',
  ])('reads %s as 321 of 412', (text) => {
    expect(parseHits(text)).toEqual({ hits: 321, of: 412 })
  })

  it('keeps thousands together in every script', () => {
    expect(parseHits('1,050 of 12,345')).toEqual({ hits: 1050, of: 12_345 })
    expect(parseHits('۱٬۰۵۰ از ۱۲٬۳۴۵')).toEqual({ hits: 1050, of: 12_345 })
  })

  it('tells what is wrong with what it cannot take', () => {
    expect(parseHits('412')).toBe('UNREADABLE')
    expect(parseHits('many of 412')).toBe('UNREADABLE')
    expect(parseHits('412 of 321')).toBe('OVER_ALL')
    expect(parseHits('1.5 of 4')).toBe('NOT_WHOLE')
  })

  it('reads a mean and of how many', () => {
    expect(parseMeanOf('۴٫۲ از ۳۱۰')).toEqual({ mean: 4.2, of: 310 })
    expect(parseMeanOf('4.2 of 310, 5')).toBe('UNREADABLE')
  })

  it('asks of how many where only the value is told', () => {
    expect(parseHits('۷۸٪')).toBe('HOW_MANY')
    expect(parseHits('۷۸٪', '۴۱۲')).toEqual({ hits: 321, of: 412 })
    expect(parseMeanOf('6.8')).toBe('HOW_MANY')
  })

  it('takes “6.8 of 10” on a scale to 10 for a place on the scale', () => {
    expect(parseMeanOf('۶٫۸ از ۱۰', 10)).toBe('HOW_MANY')
    expect(parseMeanOf('۶٫۸ از ۱۰', 10, '۴۱۲')).toEqual({ mean: 6.8, of: 412 })
    expect(parseMeanOf('6.8 of 10, 412 answers', 10)).toEqual({ mean: 6.8, of: 412 })
    expect(parseMeanOf('۶٫۸ از ۱۰، ۴۱۲ پاسخ', 10)).toEqual({ mean: 6.8, of: 412 })
    expect(parseMeanOf('٦٫٨ من ١٠، ٤١٢ إجابة', 10)).toEqual({ mean: 6.8, of: 412 })
    expect(parseMeanOf('6.8 of 310', 10)).toEqual({ mean: 6.8, of: 310 })
  })

  it('takes counts per point, leaving out the points without one', () => {
    const draft = { form: 'POINTS', text: '', howMany: '', counts: { 1: '', 2: '0', 4: '۱۲', 5: ' 30 ' } } as const
    expect(entryValue(draft)).toEqual({ counts: [{ point: 2, count: 0 }, { point: 4, count: 12 }, { point: 5, count: 30 }] })
  })

  it('is empty while all counts are zero', () => {
    expect(entryValue({ form: 'POINTS', text: '', howMany: '', counts: { 1: '0' } })).toBe('EMPTY')
    expect(entryValue({ form: 'HITS', text: ' ', howMany: '', counts: {} })).toBe('EMPTY')
  })
})
