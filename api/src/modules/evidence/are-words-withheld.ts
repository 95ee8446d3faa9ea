import type { OperationContext } from '../../graphql/request-context.ts'
import type { SegmentFilter } from '../metric/index.ts'
import { rulesFor } from '../metric/index.ts'

/** The words of a narrow group would show those who only look who said them. */
export function areWordsWithheld({ viewer }: OperationContext, segment: readonly SegmentFilter[], customers: number): boolean {
  const { withholds, suppressBelow } = rulesFor(viewer)
  return withholds && segment.length > 0 && customers < suppressBelow
}
