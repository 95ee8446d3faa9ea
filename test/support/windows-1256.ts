const decoder = new TextDecoder('windows-1256')
const bytes = new Map(Array.from({ length: 256 }, (_, byte) => [decoder.decode(Uint8Array.of(byte)), byte]))

/** A text as old Windows programs wrote Persian and Arabic: a byte a letter, with the Arabic ي, for it has no Persian one. */
export function windows1256(text: string): Buffer {
  return Buffer.from(Array.from(text, (letter) => {
    const byte = bytes.get(letter)
    if (byte === undefined)
      throw new Error(`windows-1256 has no ${letter}`)
    return byte
  }))
}
