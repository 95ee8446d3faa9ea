import type { NoteKind } from '@masir/schema'

/** A field of the panel that a command goes to straight: a value typed in by hand, or a note of a kind. */
export type PanelField = 'VALUE' | Extract<NoteKind, 'PAIN' | 'QUOTE' | 'OPPORTUNITY'>

/** An object, so that asking for the same field again is asking anew. */
export interface AskedField { name: PanelField }
