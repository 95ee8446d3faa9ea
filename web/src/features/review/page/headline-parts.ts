/** A piece of the headline; a name leads to where the review speaks of it. */
export interface HeadlinePart {
  text: string
  /** Name of the place in the review that speaks of it. */
  place?: string
}

/** What a name in the headline says and where it leads. */
export interface NamedPlace { place: string, name: string }

/** What an executive takes in at a glance. */
export const MOST_WORDS = 25

const [OPEN, CLOSE] = ['\uE000', '\uE001']

/** Holds a name's place in a sentence, so that the name can be a link and its text can break nothing. */
export const placeMark = (index: number): string => `${OPEN}${index}${CLOSE}`

/** A sentence with marks as its pieces. */
export function partsOf(sentence: string, places: readonly NamedPlace[]): HeadlinePart[] {
  return sentence.split(new RegExp(`(${OPEN}\\d+${CLOSE})`)).filter(Boolean).map((piece) => {
    const place = piece.startsWith(OPEN) ? places[Number(piece.slice(1, -1))] : undefined
    return place ? { text: place.name, place: place.place } : { text: piece }
  })
}

/** A long name by its first words. */
export function shortened({ place, name }: NamedPlace, most: number): NamedPlace {
  const words = name.trim().split(/\s+/)
  return { place, name: words.length <= most ? words.join(' ') : `${words.slice(0, most).join(' ')}…` }
}

export function countWords(parts: readonly HeadlinePart[]): number {
  return parts.map(({ text }) => text).join('').trim().split(/\s+/).length
}

/** The first telling that fits, from the fullest to the shortest; the last one where none does. */
export function firstThatFits(tellings: readonly (() => HeadlinePart[])[]): HeadlinePart[] {
  let told: HeadlinePart[] = []
  for (const telling of tellings) {
    told = telling()
    if (countWords(told) <= MOST_WORDS)
      break
  }
  return told
}
