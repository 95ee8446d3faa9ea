import type { WorkspaceAction } from '@masir/schema'
import type { Policy } from '../../access/policy.ts'
import { admins, analysts, designers } from '../../access/policy.ts'

export const workspacePolicy: Policy<WorkspaceAction> = {
  CREATE_JOURNEY: designers,
  DEFINE_METRIC: admins,
  RECORD_EVIDENCE: analysts,
  IMPORT_EVIDENCE: analysts,
  UPDATE_SETTINGS: admins,
}
