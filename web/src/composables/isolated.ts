/** Somebody's own words inside a sentence: their direction does not turn the words around them (Unicode's first strong isolate). */
export function isolated(text: string): string {
  return `\u2068${text}\u2069`
}
