/** One thing that is wrong with a file or with its mapping. */
export interface Fault {
  /** Stable, for programs and translation. */
  code: string
  /** One sentence for the person who sent the file. */
  message: string
  /** The data of the sentence. */
  params?: Record<string, unknown>
  /** Path inside the mapping, where that is what is wrong. */
  field?: string[]
}

/** A file, or a mapping of it, from which nothing can be read. */
export class UnreadableFile extends Error {
  readonly faults: readonly Fault[]

  constructor(...faults: Fault[]) {
    super(faults.map(({ message }) => message).join(' '))
    this.faults = faults
  }
}
