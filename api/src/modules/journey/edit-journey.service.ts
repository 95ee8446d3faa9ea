import type { JourneyEdit } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { EditJourneyInput } from './edit-journey.input.ts'
import type { Journey } from './journey.entity.ts'
import type { ListAnswer } from './lock-journey.ts'
import { accept } from '@masir/schema'
import { authorize } from '../../access/policy.ts'
import { refuse, Refused } from '../../graphql/user-error.ts'
import { EditConflict, EditError } from './edit-errors.ts'
import { journeyPolicy } from './journey.policy.ts'
import { firstAnswer, lockJourney } from './lock-journey.ts'
import { checkOutside } from './outside-references.ts'
import { recordList } from './record-list.ts'
import { standingOf } from './standing.ts'

/** Applies an edit list as a whole. @throws Refused with an EditError or an EditConflict */
export async function editJourney(context: OperationContext, { journeyId, editListId, baseRevision, edits: sent }: EditJourneyInput): Promise<ListAnswer> {
  authorize(journeyPolicy, context.viewer, 'EDIT')
  const journey = await lockJourney(context, journeyId)
  const first = await firstAnswer(context, journey, editListId)
  if (first)
    return first
  checkBase(journey, baseRevision)
  const edits = JSON.parse(JSON.stringify(sent)) as JourneyEdit[]
  const standing = await standingOf(context.em, journey, edits, baseRevision)
  const acceptance = accept(standing, edits, context.viewer.memberId)
  if (acceptance.kind === 'REFUSED')
    throw new Refused(EditError.of(acceptance.refusal))
  if (acceptance.kind === 'CONFLICT')
    throw new Refused(EditConflict.of(acceptance.conflict))
  const { applied: { map, changes }, overwritten } = acceptance
  await checkOutside(context, journey, changes)
  return recordList(context, journey, { editListId, edits, map, changes, undoes: null, answer: { overwritten, kept: [] } })
}

function checkBase({ revision }: Journey, base: number): void {
  if (base < 0 || base > revision)
    refuse('UNKNOWN_REVISION', `The journey stands at revision ${revision}; there is no ${base}.`, ['input', 'baseRevision'], { revision })
}
