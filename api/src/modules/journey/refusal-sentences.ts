import type { Refusal, RefusalCode } from '@masir/schema'

/** One English sentence for each way an edit can be wrong; the web makes its own from the code and the data. */
const sentences: Record<RefusalCode, (refusal: Refusal) => string> = {
  NO_EDITS: () => 'The list holds no edit.',
  TOO_MANY_EDITS: ({ params }) => `A list holds at most ${params.most} edits; send the rest in another list.`,
  NOT_ONE_EDIT: () => 'Each entry of the list names exactly one known edit.',
  TWICE_IN_LIST: ({ property, kind, key }) => `The list sets ${property} of the ${kind} ${key} twice, or removes what it edits; send two lists.`,
  BAD_KEY: ({ property }) => `${property} must be 1 to 64 letters a–z, digits, - or _, and no word that programs reserve.`,
  KEY_REUSED: ({ kind, key }) => `The key ${key} was given to a ${kind} before; keys are never used again.`,
  UNKNOWN_TARGET: ({ property, kind, key }) => property === 'key' ? `There is no ${kind} ${key}.` : `${property} names nothing that exists.`,
  AFTER_ITSELF: ({ kind, key }) => `The ${kind} ${key} cannot come after itself.`,
  UNKNOWN_PROPERTY: ({ property, kind }) => `${property} is not something that this edit of a ${kind} sets.`,
  REQUIRED: ({ property, kind }) => `A ${kind} must have a ${property}.`,
  BAD_VALUE: ({ property }) => `${property} has a value that is not permitted.`,
  TOO_LONG: ({ property, params }) => `${property} has ${params.length} characters; ${params.most} is the most.`,
  UNSEEN_CHARACTER: ({ property }) => `${property} holds a character that cannot be seen, such as a direction mark or a zero-width space.`,
  SELF_LOOP: () => 'A transition cannot lead from a touchpoint to itself.',
  DUPLICATE: ({ kind, params }) => `There is such a ${kind} already: ${params.key}.`,
  TOO_MANY_THINGS: ({ kind, params }) => `A journey holds at most ${params.most} of kind ${kind}.`,
}

export function sentenceOf(refusal: Refusal): string {
  return sentences[refusal.code](refusal)
}
