import type { OperationContext } from '../../graphql/request-context.ts'
import type { UpdateWorkspaceInput } from './workspace.input.ts'
import { authorize } from '../../access/policy.ts'
import { refuse } from '../../graphql/user-error.ts'
import { Workspace } from './workspace.entity.ts'
import { workspacePolicy } from './workspace.policy.ts'

/** Changes the settings that the input names. @throws Refused for a value out of range */
export async function updateWorkspace({ em, viewer }: OperationContext, input: UpdateWorkspaceInput): Promise<Workspace> {
  authorize(workspacePolicy, viewer, 'UPDATE_SETTINGS')
  checkName(input.name)
  checkTimeZone(input.timeZone)
  checkRange('indicativeBelow', input.indicativeBelow, 1, 1000)
  checkRange('suppressBelow', input.suppressBelow, 3, 10)
  const workspace = await em.findOneOrFail(Workspace, viewer.workspace.id)
  em.assign(workspace, Object.fromEntries(Object.entries(input).filter(([, value]) => value != null)))
  await em.flush()
  return workspace
}

function checkName(name: string | null | undefined): void {
  if (name != null && (name.trim() === '' || name.length > 200))
    refuse('NAME_LENGTH', 'A name has 1 to 200 characters.', ['input', 'name'], { min: 1, max: 200 })
}

function checkTimeZone(timeZone: string | null | undefined): void {
  if (timeZone == null)
    return
  try {
    new Intl.DateTimeFormat('en', { timeZone }).format()
  }
  catch {
    refuse('UNKNOWN_TIME_ZONE', `There is no time zone ${timeZone}; use an IANA name such as Asia/Tehran.`, ['input', 'timeZone'], { timeZone })
  }
}

function checkRange(field: string, value: number | null | undefined, min: number, max: number): void {
  if (value != null && (value < min || value > max))
    refuse('OUT_OF_RANGE', `${field} must be from ${min} to ${max}.`, ['input', field], { min, max })
}
