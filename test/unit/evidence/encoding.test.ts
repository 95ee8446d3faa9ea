import { describe, expect, it } from 'vitest'
import { guessEncoding } from '../../../api/src/modules/evidence/import/encoding.ts'
import { windows1256 } from '../../support/windows-1256.ts'

describe('the encoding of a file', () => {
  it('is windows-1256 for a survey of numbers under a few Persian words', () => {
    const rows = Array.from({ length: 200 }, (_, index) => `${index};2026-03-01;5;شيراز`)
    expect(guessEncoding(windows1256(['شماره;تاريخ;رضايت;شهر', ...rows].join('\r\n')))).toBe('windows-1256')
  })

  it('is windows-1252 for Western words with an accent here and there', () => {
    expect(guessEncoding(Buffer.from('id;note\n1;très bien été\n2;près de la gare à côté\n', 'latin1'))).toBe('windows-1252')
  })
})
