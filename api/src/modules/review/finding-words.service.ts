import type { OperationContext } from '../../graphql/request-context.ts'
import type { LeadingWords, ReasonCount, Verbatim } from '../evidence/index.ts'
import type { ReviewFinding } from './review.type.ts'
import { areWordsWithheld, leadingWords } from '../evidence/index.ts'
import { isShown, rulesFor } from '../metric/index.ts'

/** A customer's own words on a finding. Where the value is withheld, so are the words: they would tell who gave it. */
export async function quoteOf(context: OperationContext, finding: ReviewFinding): Promise<Verbatim | null> {
  return (await wordsOf(context, finding))?.quote ?? null
}

/** The commonest reason on a finding; a reason that fewer gave than are needed to be shown is withheld as they are. */
export async function topReasonOf(context: OperationContext, finding: ReviewFinding): Promise<ReasonCount | null> {
  const reason = (await wordsOf(context, finding))?.reason
  const { withholds, suppressBelow } = rulesFor(context.viewer)
  return !reason || (withholds && reason.count < suppressBelow) ? null : reason
}

function mayHear({ viewer }: OperationContext, { reading }: ReviewFinding): boolean {
  return !rulesFor(viewer).withholds || isShown(reading.state)
}

/** Null where they are withheld: with the value, or as the explorer withholds them from a narrow segment. */
async function wordsOf(context: OperationContext, finding: ReviewFinding): Promise<LeadingWords | null> {
  if (!mayHear(context, finding))
    return null
  const { touchpoint, reading: { origin } } = finding
  const { line, window, segment } = origin
  const words = (await leadingWords(context, { line, touchpoint: touchpoint.key, window: { from: window.from, to: window.to }, segment }))!
  return areWordsWithheld(context, segment, words.customers) ? null : words
}
