import type { Touchpoint } from '@masir/schema'
import type { Clip } from './clip.ts'

type Column = 'stage' | 'touchpoint' | 'channel' | 'kind' | 'need' | 'pain' | 'quote'
const columns: readonly Column[] = ['stage', 'touchpoint', 'channel', 'kind', 'need', 'pain', 'quote']

/** A clip for other programs: a table that spreadsheets take as cells, with the reader's words on top. */
export function textOf(clip: Clip, words: (column: Column) => string, kindWords: (kind: Touchpoint['kind']) => string): string {
  const nameIn = (things: readonly { key: string, name: string }[], key: string | null) => things.find(thing => thing.key === key)?.name ?? ''
  const notes = (touchpoint: string, kind: string) => clip.notes.filter(note => note.touchpoint === touchpoint && note.kind === kind).map(({ text }) => text).join('; ')
  const rows = clip.touchpoints.map(({ key, name, stage, channel, kind }) => [
    nameIn(clip.stages, stage),
    name,
    nameIn(clip.channels, channel),
    kindWords(kind),
    clip.needs.filter(({ touchpoint }) => touchpoint === key).map(({ text }) => text).join('; '),
    notes(key, 'PAIN'),
    notes(key, 'QUOTE'),
  ])
  return [columns.map(words), ...rows].map(row => row.map(cell).join('\t')).join('\n')
}

/** A cell that begins like a formula would be calculated by the spreadsheet. */
function cell(text: string): string {
  const line = text.replaceAll(/\s+/g, ' ').trim()
  return /^[=+\-@]/.test(line) ? `'${line}` : line
}
