import latin from '@fontsource-variable/inter/files/inter-latin-wght-normal.woff2?url'
import arabic from '@fontsource-variable/vazirmatn/files/vazirmatn-arabic-wght-normal.woff2?url'
import arabicLatin from '@fontsource-variable/vazirmatn/files/vazirmatn-latin-wght-normal.woff2?url'

const faces = [
  { family: 'Inter Variable', address: latin, range: 'U+0000-05FF, U+1E00-FFFF' },
  { family: 'Vazirmatn Variable', address: arabicLatin, range: 'U+0000-024F' },
  { family: 'Vazirmatn Variable', address: arabic, range: 'U+0600-08FF, U+200C-200E, U+FB50-FDFF, U+FE70-FEFC' },
]

/** The letters go with the drawing: as a picture it may not read the page's fonts. */
export async function withFonts(svg: string, signal: AbortSignal): Promise<string> {
  const rules = await Promise.all(faces.map(async ({ family, address, range }) =>
    `@font-face{font-family:'${family}';font-weight:100 900;unicode-range:${range};src:url(${await dataOf(address, signal)}) format('woff2')}`))
  return svg.replace('<defs>', () => `<style>${rules.join('')}</style>\n<defs>`)
}

async function dataOf(address: string, signal: AbortSignal): Promise<string> {
  const bytes = new Uint8Array(await (await fetch(address, { signal })).arrayBuffer())
  const binary = Array.from(bytes, byte => String.fromCharCode(byte)).join('')
  return `data:font/woff2;base64,${btoa(binary)}`
}
