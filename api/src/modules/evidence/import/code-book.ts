import { foldText } from '../fold-text.ts'
import { readNumber } from './numbers.ts'
import { remembering } from './remembering.ts'

/**
 * Finds what a cell's code stands for. Codes are compared folded, and as numbers where both are:
 * programs write the code 6 of a column with gaps as 6.0.
 */
export class CodeBook<T> {
  readonly #byText = new Map<string, T>()
  readonly #byNumber = new Map<number, T>()

  constructor(entries: Iterable<readonly [code: string, meaning: T]>) {
    for (const [code, meaning] of entries) {
      this.#byText.set(foldText(code), meaning)
      const number = readNumber(code)
      if (number && !number.percent && !this.#byNumber.has(number.value))
        this.#byNumber.set(number.value, meaning)
    }
  }

  has(cell: string): boolean {
    return this.meaningOf(cell) !== undefined
  }

  readonly meaningOf = remembering((cell: string): T | undefined => {
    const exact = this.#byText.get(foldText(cell))
    if (exact !== undefined || this.#byNumber.size === 0)
      return exact
    const number = readNumber(cell)
    return number && !number.percent ? this.#byNumber.get(number.value) : undefined
  })
}
