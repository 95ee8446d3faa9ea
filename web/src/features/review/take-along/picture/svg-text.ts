/** The width of words in a CSS font. */
export type Measure = (words: string, font: string) => number

export interface Typed {
  x: number
  y: number
  size: number
  weight?: 400 | 500 | 600 | 700
  fill: string
  /** Where `x` is: at the side where reading begins, in the middle, or where it ends. */
  anchor?: 'start' | 'middle' | 'end'
}

/** Signs that would turn the words beside them around, and those that XML does not know. */
const UNWRITABLE = /[\u202A-\u202E\u2066-\u2069\u200E\u200F\uFEFF]|[^\P{Cc}\n\t]/gu
const NAMED: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

export function escaped(words: string): string {
  return words.toWellFormed().replace(UNWRITABLE, '').replace(/[&<>"]/g, sign => NAMED[sign]!)
}

/** One line of words, which keep their own direction inside the picture's. */
export function svgText(words: string, { x, y, size, weight = 400, fill, anchor = 'start' }: Typed): string {
  return `<text x="${x}" y="${y}" font-size="${size}" font-weight="${weight}" fill="${fill}" text-anchor="${anchor}">\u2068${escaped(words)}\u2069</text>`
}

/** Words on at most so many lines of a width; where they do not fit, the last line ends with a sign that says so. */
export function wrapped(words: string, width: number, most: number, font: string, measure: Measure): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of words.split(/\s+/u)) {
    const longer = line ? `${line} ${word}` : word
    if (line && measure(longer, font) > width) {
      lines.push(line)
      line = word
    }
    else {
      line = longer
    }
  }
  lines.push(line)
  const kept = lines.slice(0, most)
  return kept.map((text, index) => fitting(text, width, index === most - 1 && lines.length > most, font, measure))
}

function fitting(text: string, width: number, isCut: boolean, font: string, measure: Measure): string {
  let letters = [...text]
  if (!isCut && measure(text, font) <= width)
    return text
  while (letters.length > 1 && measure(`${letters.join('')}…`, font) > width)
    letters = letters.slice(0, -1)
  return `${letters.join('')}…`
}
