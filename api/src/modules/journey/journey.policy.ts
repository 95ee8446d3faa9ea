import type { JourneyAction } from '@masir/schema'
import type { Policy } from '../../access/policy.ts'
import { analysts, designers, everyone } from '../../access/policy.ts'

export const journeyPolicy: Policy<JourneyAction> = {
  VIEW: everyone,
  EDIT: designers,
  RECORD_EVIDENCE: analysts,
  IMPORT_EVIDENCE: analysts,
  ACT: analysts,
  DELETE: designers,
}
