import type { JourneyEdit } from '@masir/schema'
import type { PictureQuestion } from '../../../web/src/features/review/take-along/picture/map-picture.ts'
import { readFileSync } from 'node:fs'
import { apply, emptyMap } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { exportAddress } from '../../../web/src/features/review/take-along/export-address.ts'
import { mapPicture } from '../../../web/src/features/review/take-along/picture/map-picture.ts'
import { BANDS } from '../../../web/src/features/review/take-along/picture/picture-look.ts'
import { wrapped } from '../../../web/src/features/review/take-along/picture/svg-text.ts'
import { namedBy } from '../../../web/src/features/review/take-along/save-file.ts'

/** Every letter is ten wide. */
const measure = (words: string) => [...words].length * 10

const drawing = apply(emptyMap(), [
  { addStage: { key: 'one', name: 'خرید' } },
  { addTouchpoint: { key: 'a', stage: 'one', name: '<b>=1</b>' } },
  { addStage: { key: 'two', after: 'one', name: 'پیگیری' } },
  { addTouchpoint: { key: 'b', stage: 'two', name: 'پیامک' } },
  { addTransition: { key: 'ab', from: 'a', to: 'b' } },
] as JourneyEdit[])

function question(mirrored: boolean): PictureQuestion {
  if (!drawing.ok)
    throw new Error(JSON.stringify(drawing.refusal))
  return {
    map: drawing.map,
    chips: new Map([['a', [{ label: 'رضایت', value: '۸۷٪', band: 2, look: 'solid', change: 'up' }]]]),
    feelings: new Map([['a', { value: 0.5, band: 2 }]]),
    words: { title: 'A \u202Emap', about: '2025', bands: ['1', '2', '3', '4', '5', '6', '7'], few: 'few', uncertain: 'uncertain', noLane: '' },
    mirrored,
    palette: 'rdbu',
    font: 'Inter',
    measure,
  }
}

const xOf = (svg: string, words: string) => Number(svg.match(new RegExp(`<text x="(-?[\\d.]+)"[^>]*>\u2068${words}`))![1])

describe('the picture of a map', () => {
  it('is a drawing with real text, in which nobody\'s words are markup', () => {
    const { svg } = mapPicture(question(false))
    expect(svg).toContain('&lt;b&gt;=1&lt;/b&gt;')
    expect(svg).not.toMatch(/<b>|foreignObject|[\u202A-\u202E]/)
    expect(svg).toContain(`fill="${BANDS.rdbu[5]}"`)
    expect(svg).toContain('۸۷٪')
  })

  it('runs from right to left where the language does', () => {
    const [ltr, rtl] = [mapPicture(question(false)).svg, mapPicture(question(true)).svg]
    expect(xOf(ltr, 'خرید')).toBeLessThan(xOf(ltr, 'پیگیری'))
    expect(xOf(rtl, 'خرید')).toBeGreaterThan(xOf(rtl, 'پیگیری'))
    expect(rtl).toContain('direction="rtl"')
  })

  it('has the colours of the screen\'s bands', () => {
    const css = readFileSync(new URL('../../../web/src/ui/bands.css', import.meta.url), 'utf8')
    const light = css.split('\n').filter(line => !line.includes('.dark')).join('\n')
    const inFile = (prefix: string) => [-3, -2, -1, 0, 1, 2, 3].map(band => light.match(new RegExp(`^${prefix}\\[data-band='${band}'\\] \\{ --band: (#\\w+)`, 'm'))![1])
    expect(inFile('')).toEqual(BANDS.rdbu)
    expect(inFile('\\[data-palette=\'puor\'\\] ')).toEqual(BANDS.puor)
  })

  it('breaks long names into lines and says where something was left out', () => {
    expect(wrapped('one two three four', 90, 2, '', measure)).toEqual(['one two', 'three…'])
    expect(wrapped('short', 90, 2, '', measure)).toEqual(['short'])
    expect(wrapped('unbreakablylong', 90, 2, '', measure)).toEqual(['unbreaka…'])
  })
})

describe('the address of a document', () => {
  it('names what is looked at and how the reader reads', () => {
    const looked = { window: { from: '2025-01-01', to: '2025-04-01' }, compareTo: { from: '2024-01-01', to: '2024-04-01' }, segment: [{ dimension: 'tier', values: ['gold', 'a:b'] }] }
    const address = new URL(exportAddress('my key', 'mapA3', looked, { locale: 'fa', digits: 'arabext', calendar: 'persian' }), 'http://x')
    expect(address.pathname).toBe('/exports/journeys/my%20key/map.pdf')
    expect([...address.searchParams]).toEqual([['from', '2025-01-01'], ['to', '2025-04-01'], ['compareFrom', '2024-01-01'], ['compareTo', '2024-04-01'], ['paper', 'a3'], ['locale', 'fa'], ['digits', 'arabext'], ['calendar', 'persian'], ['segment', 'tier:gold'], ['segment', 'tier:a:b']])
  })

  it('gives a saved file the name that the server gave it', () => {
    expect(namedBy('attachment; filename="x.pdf"; filename*=UTF-8\'\'%D9%86%D9%82%D8%B4%D9%87.pdf', 'masir')).toBe('نقشه.pdf')
    expect(namedBy(null, 'masir')).toBe('masir')
  })
})
