import type { JourneyEdit, JourneyMap } from '@masir/schema'
import type { Standing } from './standing.ts'
import { apply } from '@masir/schema'

/** A thing whose name is being typed. It has a place on the map, but nobody else sees it yet. */
export type Draft
  = | { kind: 'stage', after: string | null | undefined }
    | { kind: 'touchpoint', stage: string | null, standing: Standing, after: string | null | undefined, from?: string }

/** Where a draft stands in the layout; `KEY_PATTERN` allows it, no client makes it. */
export const DRAFT_KEY = '-draft-'
export const DRAFT_STAGE_KEY = '-draft-stage-'

/** The edits that make a draft real under the given keys. A touchpoint of an empty map brings its stage with it. */
export function editsOfDraft(draft: Draft, name: string, keys: { own: string, stage: string, transition: string }, stageName: string): JourneyEdit[] {
  if (draft.kind === 'stage')
    return [{ addStage: { key: keys.own, name, after: draft.after } }]
  const { stage, standing, after, from } = draft
  return [
    ...(stage === null ? [{ addStage: { key: keys.stage, name: stageName } }] : []),
    { addTouchpoint: { key: keys.own, stage: stage ?? keys.stage, name, ...standing, after } },
    ...(from ? [{ addTransition: { key: keys.transition, from, to: keys.own } }] : []),
  ]
}

/** The map with room for the draft, for the layout only. */
export function withDraft(map: JourneyMap, draft: Draft | undefined): JourneyMap {
  if (!draft)
    return map
  const keys = { own: draft.kind === 'stage' ? DRAFT_STAGE_KEY : DRAFT_KEY, stage: DRAFT_STAGE_KEY, transition: '-draft-transition-' }
  const outcome = apply(map, editsOfDraft({ ...draft }, '…', keys, '…'))
  return outcome.ok ? outcome.map : map
}
