/** A name that a headline may say, and the place in the review that speaks of it. */
export interface NamedPlace {
  name: string
  /** The place's own name, as in `#worst-restaurants`. */
  place: string
}

/** A piece of the headline; a name leads to its place. */
export interface HeadlinePart {
  text: string
  place?: string
}

interface Found { start: number, end: number, place: string }

/**
 * The headline's names as links. It is said by the server, as in the exports, so that all agree to the last digit; long
 * names are there by their first words. Names are found one after the other, so that one inside another does no harm.
 */
export function headlineParts(text: string, places: readonly NamedPlace[]): HeadlinePart[] {
  const parts: HeadlinePart[] = []
  let from = 0
  for (const place of places) {
    const found = find(text, place, from)
    if (!found)
      continue
    parts.push({ text: text.slice(from, found.start) }, { text: text.slice(found.start, found.end), place: found.place })
    from = found.end
  }
  return [...parts, { text: text.slice(from) }].filter(part => part.text !== '')
}

/** The fullest telling of a name that the headline has. */
function find(text: string, { name, place }: NamedPlace, from: number): Found | undefined {
  const words = name.trim().split(/\s+/)
  const tellings = [words.join(' '), ...words.map((_, index) => `${words.slice(0, words.length - index).join(' ')}…`)]
  for (const telling of tellings) {
    const start = telling === '' ? -1 : text.indexOf(telling, from)
    if (start >= 0)
      return { start, end: start + telling.length, place }
  }
  return undefined
}
