import type { EditedKind } from './map.ts'

/** Why an edit list does not apply. The web translates the code. */
export type RefusalCode
  = | 'NO_EDITS'
    | 'TOO_MANY_EDITS'
    | 'NOT_ONE_EDIT'
    | 'TWICE_IN_LIST'
    | 'BAD_KEY'
    | 'KEY_REUSED'
    | 'UNKNOWN_TARGET'
    | 'AFTER_ITSELF'
    | 'UNKNOWN_PROPERTY'
    | 'REQUIRED'
    | 'BAD_VALUE'
    | 'TOO_LONG'
    | 'UNSEEN_CHARACTER'
    | 'SELF_LOOP'
    | 'DUPLICATE'
    | 'TOO_MANY_THINGS'

export interface Refusal {
  code: RefusalCode
  /** Place of the refused edit in its list, from 0. */
  index: number
  property: string | null
  kind: EditedKind | null
  key: string | null
  /** What a sentence about it needs: a limit, the permitted values … */
  params: Readonly<Record<string, unknown>>
}

/** Thrown inside `apply` only, which turns it into its `refusal`. */
export class Refused extends Error {
  readonly refusal: Refusal

  constructor(code: RefusalCode, details: Partial<Omit<Refusal, 'code'>> = {}) {
    super(code)
    this.refusal = { index: 0, property: null, kind: null, key: null, params: {}, ...details, code }
  }
}

/** Runs a step; what it refuses carries these details. */
export function naming<T>(details: Partial<Refusal>, step: () => T): T {
  try {
    return step()
  }
  catch (error) {
    if (error instanceof Refused)
      throw new Refused(error.refusal.code, { ...error.refusal, ...details })
    throw error
  }
}
