import type { RecordDecision } from './decision.query.ts'

/** A decision as it is typed. */
export interface DecisionDraft {
  text: string
  /** ISO day; empty where nobody chose one: the server then takes its own today. */
  decidedOn: string
}

export const emptyDecision: DecisionDraft = { text: '', decidedOn: '' }

export function toRecord({ text, decidedOn }: DecisionDraft, id: string, journeyId: string): RecordDecision {
  return { id, journeyId, text: text.trim(), ...decidedOn && { decidedOn } }
}

/** A refused decision back in its field, before whatever was typed there since. */
export function givenBack({ text, decidedOn }: Pick<RecordDecision, 'text' | 'decidedOn'>, typed: DecisionDraft): DecisionDraft {
  return { text: [text, typed.text].filter(Boolean).join('\n'), decidedOn: typed.decidedOn || (decidedOn ?? '') }
}
