import { describe, expect, it } from 'vitest'
import { foldHeader, foldText } from '../../../api/src/modules/evidence/fold-text.ts'

describe('matching of texts', () => {
  it.each([
    ['می‌خواهم', 'میخواهم', 'a half-space'],
    ['علي', 'علی', 'an Arabic yeh'],
    ['كتاب', 'کتاب', 'an Arabic kaf'],
    ['خـــیلی', 'خیلی', 'a tatweel'],
    ['مُدِيرٌ', 'مدیر', 'vowel marks'],
    ['۱۲۳', '123', 'Persian digits'],
    ['٤٥٦', '456', 'Arabic digits'],
    ['Blank', 'BLANK', 'case'],
  ])('%s and %s are one word in spite of %s', (written, other) => {
    expect(foldText(written)).toBe(foldText(other))
  })

  it('keeps words apart that a reader keeps apart', () => {
    expect(foldText('رضایت')).not.toBe(foldText('شکایت'))
  })

  it('compares headers without spaces and signs', () => {
    expect(foldHeader('*RESP NUM')).toBe(foldHeader('resp_num'))
    expect(foldHeader('امتیازِ كلی')).toBe(foldHeader('امتیاز‌کلي'))
  })
})
