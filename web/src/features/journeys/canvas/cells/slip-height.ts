import { SLIP } from '../measures.ts'

/** Mean widths of letters as shares of their size, rounded up: a slip is rather a line too high than one too low. */
const NARROW = 0.52
const ARABIC = 0.44
const ARABIC_LETTER = /\p{Script=Arabic}/u
/** Half-spaces, marks above letters, joiners. */
const NO_WIDTH = /[\p{Mn}\p{Cf}]/u
/** Letters as wide as high, as in Chinese, and emoji. */
const WIDE = 1.1
const WIDE_LETTER = /[\u1100-\u115F\u2E80-\uA4CF\uAC00-\uD7A3\uF900-\uFAFF\uFF00-\uFF60\p{Extended_Pictographic}]/u

const ROOM = SLIP.width - 2 * SLIP.padding.inline

/** Lines that a note's slip shows; what does not fit is cut and shown when asked for. */
export function shownLines(text: string): number {
  return Math.min(SLIP.mostLines, linesOf(text))
}

/** Height of a note's slip in flow pixels, reckoned without a screen. */
export function heightOfSlip(text: string, hasSource: boolean): number {
  return shownLines(text) * SLIP.line + 2 * SLIP.padding.block + (hasSource ? SLIP.source : 0)
}

/** Lines that a text takes: words go to the next line whole, and only a word longer than a line is broken. */
export function linesOf(text: string): number {
  return text.split('\n').reduce((sum, paragraph) => sum + linesOfParagraph(paragraph), 0)
}

function linesOfParagraph(paragraph: string): number {
  let lines = 1
  let filled = 0
  for (const word of paragraph.split(/\s+/)) {
    const width = widthOf(word)
    const space = filled > 0 ? widthOf(' ') : 0
    if (filled > 0 && filled + space + width > ROOM) {
      lines += 1
      filled = 0
    }
    else {
      filled += space
    }
    filled += width
    while (filled > ROOM) {
      lines += 1
      filled -= ROOM
    }
  }
  return lines
}

function widthOf(word: string): number {
  return [...word].reduce((sum, letter) => sum + SLIP.letters * shareOf(letter), 0)
}

function shareOf(letter: string): number {
  if (NO_WIDTH.test(letter))
    return 0
  if (WIDE_LETTER.test(letter))
    return WIDE
  return ARABIC_LETTER.test(letter) ? ARABIC : NARROW
}
