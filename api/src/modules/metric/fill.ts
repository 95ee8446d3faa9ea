/** A sentence with its names in braces filled in. What is filled in may hold anything: `$` and braces too. */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
}
