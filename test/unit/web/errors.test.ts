import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'

const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** Wherever an error gets its code: refused input, a refused edit, an unreadable file, a fault at the top. */
const naming = [
  /\b(?:refuse|fault|InputError\.of|new Refused)\(\s*'([A-Z][A-Z_]+)'/g,
  /\bcode: '([A-Z][A-Z_]+)'/g,
]

function codesIn(folder: string): string[] {
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter(name => name.endsWith('.ts'))
    .flatMap((name) => {
      const text = readFileSync(join(root, folder, name), 'utf8')
      return naming.flatMap(pattern => [...text.matchAll(pattern)].map(([, code]) => code!))
    })
}

function wordsOf(language: string): Record<string, string> {
  return JSON.parse(readFileSync(join(root, `web/src/locales/${language}/errors.json`), 'utf8'))
}

describe('an error', () => {
  const codes = [...new Set([...codesIn('api/src'), ...codesIn('schema/src')])].sort()

  it('has a code that is found in the sources', () => {
    expect(codes.length).toBeGreaterThan(50)
    expect(codes).toContain('WRONG_ENCODING')
  })

  it.each(['en', 'fa', 'ar'])('has a sentence in %s, whatever its code', (language) => {
    const words = wordsOf(language)
    expect(codes.filter(code => !words[code])).toEqual([])
  })

  it.each(['en', 'fa', 'ar'])('has a sentence in %s for a server that does not answer', (language) => {
    expect(wordsOf(language).NETWORK).toBeTruthy()
  })
})
