import type { PrintedTile, ReviewDocument } from '../review-document.ts'
import PptxGenJS from 'pptxgenjs'

/** Inches, of a 16:9 slide. */
export const SLIDE = { width: 13.333, height: 7.5, margin: 0.6 }
export const INK = '14191A'
export const MUTED = '59656B'
export const TINT = 'F5F7F7'
export const ACCENT = '0F5D63'
/** From −3 to 3: ColorBrewer RdBu-7, as on the screen. */
const bandFills = ['B2182B', 'EF8A62', 'FDDBC7', 'F7F7F7', 'D1E5F0', '67A9CF', '2166AC']
const languages = { en: 'en-GB', fa: 'fa-IR', ar: 'ar-SA' } as const

const digitCodes: Readonly<Record<string, string>> = { '۱': '[$-3000429]', '١': '[$-2000401]' }

export interface Box { x: number, y: number, w: number, h: number }

export type Slide = PptxGenJS.Slide
export type TextLook = PptxGenJS.TextPropsOptions

/** A presentation in one language: mirrors places and says every text in its direction. */
export class Deck {
  readonly pptx: PptxGenJS
  readonly #rtl: boolean
  readonly #language: string
  /** The digit 1 as the reader writes it. */
  readonly #one: string

  constructor({ locale, rtl, title, digits }: Pick<ReviewDocument, 'locale' | 'rtl' | 'title' | 'digits'>) {
    this.#one = digits[1]!
    this.#rtl = rtl
    this.#language = languages[locale]
    this.pptx = new PptxGenJS()
    this.pptx.layout = 'LAYOUT_WIDE'
    this.pptx.rtlMode = rtl
    this.pptx.title = title
    this.pptx.company = 'Masir'
    // Fonts that every office has, with Persian and Arabic letters.
    this.pptx.theme = { headFontFace: rtl ? 'Tahoma' : 'Segoe UI', bodyFontFace: rtl ? 'Tahoma' : 'Segoe UI' }
  }

  get isRtl(): boolean {
    return this.#rtl
  }

  /** From which side a chart's categories run; the library knows `maxMin` though its types forget it. */
  get axisOrder(): 'minMax' {
    return (this.#rtl ? 'maxMin' : 'minMax') as 'minMax'
  }

  /** A number format of Office that writes the reader's digits: 03 and 02 name the Persian and the Arabic ones. */
  numberFormat(code: '0%' | '0.0%' | '0.0'): string {
    return `${digitCodes[this.#one] ?? ''}${code}`
  }

  /** Words of a chart, which has no direction of its own to say: they bring the page's along, between Unicode's isolates. */
  inChart(words: string): string {
    return this.#rtl ? `\u2067${words}\u2069` : words
  }

  /** A slide with its title. */
  slide(title: string): Slide {
    const slide = this.pptx.addSlide()
    this.text(slide, title, { x: SLIDE.margin, y: 0.45, w: SLIDE.width - 2 * SLIDE.margin, h: 0.7 }, { fontSize: 26, bold: true })
    return slide
  }

  text(slide: Slide, words: string, box: Box, look: TextLook = {}): void {
    slide.addText(words, { ...this.look(), valign: 'top', margin: 0, fit: 'shrink', ...this.place(box), ...look })
  }

  /** Paragraphs in one box. */
  lines(slide: Slide, lines: readonly { words: string, look?: TextLook }[], box: Box, look: TextLook = {}): void {
    const runs = lines.map(({ words, look: own }) => ({ text: words, options: { ...this.look(), ...look, ...own, breakLine: true } }))
    slide.addText(runs, { ...this.look(), valign: 'top', margin: 0, fit: 'shrink', ...this.place(box), ...look })
  }

  /** What every text says of itself. */
  look(): TextLook {
    return { color: INK, fontSize: 14, lang: this.#language, rtlMode: this.#rtl, align: this.#rtl ? 'right' : 'left' }
  }

  /** Mirrored where reading begins at the right. */
  place({ x, y, w, h }: Box): Box {
    return { x: this.#rtl ? SLIDE.width - x - w : x, y, w, h }
  }

  async bytes(): Promise<Buffer> {
    return await this.pptx.write({ outputType: 'nodebuffer', compression: true }) as Buffer
  }
}

export interface BandLook { fill: { color: string }, color: string, line: { color: string, width: number, dashType?: 'dash' | 'sysDash' } }

/**
 * The fill and ink of a band. White and dashed: no value; grey: no target; only a frame: few answers; a dashed edge:
 * the interval straddles the target.
 */
export function bandLook({ band, value, state, certainty }: Pick<PrintedTile, 'band' | 'value'> & Partial<PrintedTile>): BandLook {
  if (value === null)
    return { fill: { color: 'FFFFFF' }, color: MUTED, line: { color: '8B969B', width: 0.75, dashType: 'dash' } }
  const color = band === null ? 'E8ECEE' : bandFills[band + 3]!
  if (state === 'INDICATIVE')
    return { fill: { color: 'FFFFFF' }, color: INK, line: { color, width: 2.25 } }
  const ink = band === -3 || band === 3 ? 'FFFFFF' : INK
  if (certainty === 'UNCERTAIN')
    return { fill: { color }, color: ink, line: { color: MUTED, width: 1, dashType: 'sysDash' } }
  return { fill: { color }, color: ink, line: { color: band === 0 ? 'C3C9CA' : color, width: 0.75 } }
}
