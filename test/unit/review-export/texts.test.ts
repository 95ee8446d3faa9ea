import { describe, expect, it } from 'vitest'
import { fileName } from '../../../api/src/modules/review/export/file-name.ts'
import { plainText, shortened } from '../../../api/src/modules/review/export/plain-text.ts'
import { csvOf } from '../../../api/src/modules/review/export/sheet/csv.ts'

describe('somebody\'s words in a document', () => {
  it('cannot turn the words beside them around', () => {
    expect(plainText('a\u202Eb\u2066c\u200F\u0007d\nاما می‌خواهم')).toBe('abcd اما می‌خواهم')
  })

  it('are ended between words where there is no room, and whole characters stay whole', () => {
    expect(shortened('one two three', 9)).toBe('one two…')
    expect(shortened('one two', 9)).toBe('one two')
    expect(shortened('😀'.repeat(30), 5)).toBe(`${'😀'.repeat(5)}…`)
  })
})

describe('a cell of a CSV file', () => {
  const written = (text: string) => csvOf({ about: [], headers: [], rows: [[{ kind: 'text', text }]] }).toString().split('\r\n')[1]

  it.each(['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '\rx'])('that begins like a formula stays text: %j', (text) => {
    expect(written(text)).toBe(`"'${text}"`)
  })

  it('keeps quotation marks and commas inside it', () => {
    expect(written('a "b", c')).toBe('"a ""b"", c"')
  })

  it('leaves negative numbers numbers', () => {
    expect(csvOf({ about: [], headers: [], rows: [[{ kind: 'number', number: -0.5 }, null, { kind: 'day', day: '2025-01-31' }]] }).toString()).toContain('\r\n-0.5,,2025-01-31\r\n')
  })
})

describe('the name of a saved file', () => {
  it('keeps Persian, and a plain name for programs that cannot', () => {
    const header = fileName('نقشه - Review.pdf')
    expect(header).toContain(`filename*=UTF-8''${encodeURIComponent('نقشه - Review.pdf')}`)
    expect(header).toMatch(/filename="[\x20-\x7E]*Review\.pdf"/)
  })

  it('holds nothing that ends a header, climbs a folder or turns the ending around', () => {
    const header = fileName('../a"b\r\nX: y\u202Efdp.pdf')
    expect(header).not.toMatch(/[\r\n/]|\.\.|%E2%80%AE/)
    expect(header.match(/"/g)).toHaveLength(2)
  })
})
