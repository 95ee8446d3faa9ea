/** The words of improvement actions. */

export const ACTION_STATES = ['PLANNED', 'UNDER_WAY', 'DONE', 'DROPPED'] as const
export type ActionState = typeof ACTION_STATES[number]

/** States in which somebody still has something to do. */
export const OPEN_ACTION_STATES = ['PLANNED', 'UNDER_WAY'] as const satisfies readonly ActionState[]
