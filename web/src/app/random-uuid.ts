/** A UUID of version 4 (RFC 9562) from 16 random bytes. */
export function uuidOf(bytes: Uint8Array): `${string}-${string}-${string}-${string}-${string}` {
  const own = Uint8Array.from(bytes)
  own[6] = own[6]! & 0x0F | 0x40
  own[8] = own[8]! & 0x3F | 0x80
  const hex = [...own].map(byte => byte.toString(16).padStart(2, '0')).join('')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`
}

/** Browsers make UUIDs only on a secure page; Masir on a plain address of a company's own network has keys to make too. */
export function ensureRandomUuid(source: Crypto = crypto): void {
  if (!('randomUUID' in source))
    Object.assign(source, { randomUUID: () => uuidOf((source as Crypto).getRandomValues(new Uint8Array(16))) })
}
