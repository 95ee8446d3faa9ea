export const MOST_TOUCHPOINTS = 1000
/** Edits in one list. */
export const MOST_EDITS = 250
/** In characters (code points). */
export const LONGEST_NAME = 200
export const LONGEST_TEXT = 5000
export const KEY_PATTERN = /^[\w-]{1,64}$/
