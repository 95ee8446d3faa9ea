import { randomUUID } from 'node:crypto'
import { validate, version } from 'uuid'
import { describe, expect, it } from 'vitest'
import { ensureRandomUuid, uuidOf } from '../../../web/src/app/random-uuid.ts'

describe('a key made on a page without a certificate', () => {
  it('is a UUID of version 4, whatever the bytes', () => {
    expect(uuidOf(new Uint8Array(16).fill(0xFF))).toBe('ffffffff-ffff-4fff-bfff-ffffffffffff')
    expect(uuidOf(new Uint8Array(16))).toBe('00000000-0000-4000-8000-000000000000')
  })

  it('comes from the random bytes that every browser has, and no two are the same', () => {
    const plain = { getRandomValues: crypto.getRandomValues.bind(crypto) } as Crypto
    ensureRandomUuid(plain)
    const keys = Array.from({ length: 100 }, () => plain.randomUUID())
    expect(keys.every(key => validate(key) && version(key) === 4)).toBe(true)
    expect(new Set(keys).size).toBe(100)
  })

  it('is the browser’s own where it can make one', () => {
    const own = { randomUUID } as unknown as Crypto
    ensureRandomUuid(own)
    expect(own.randomUUID).toBe(randomUUID)
  })
})
