import type { ActionState } from '@masir/schema'
import { InputError, Refused } from '../../graphql/user-error.ts'

/** The days of an action: when it was begun, when it was done. */
export interface ActionDays {
  startedOn: string | null
  doneOn: string | null
}

/**
 * The days that an action in this state has: one that is under way was begun, and only one that is done has the day
 * it was done. What a state needs and nobody said is today; what it cannot have is dropped.
 */
export function daysIn(state: ActionState, { startedOn, doneOn }: ActionDays, today: string): ActionDays {
  switch (state) {
    case 'PLANNED': return { startedOn: null, doneOn: null }
    case 'UNDER_WAY': return { startedOn: startedOn ?? today, doneOn: null }
    case 'DONE': return { startedOn, doneOn: doneOn ?? today }
    case 'DROPPED': return { startedOn, doneOn: null }
  }
}

/** @throws Refused FUTURE_DAY, DONE_BEFORE_BEGUN */
export function checkDays({ startedOn, doneOn }: ActionDays, today: string): void {
  for (const [name, day] of [['startedOn', startedOn], ['doneOn', doneOn]] as const) {
    if (day !== null && day > today)
      throw new Refused(InputError.of('FUTURE_DAY', `${name} has not come yet; today is ${today}.`, ['input', name], { today }))
  }
  if (startedOn !== null && doneOn !== null && doneOn < startedOn)
    throw new Refused(InputError.of('DONE_BEFORE_BEGUN', 'It cannot be done before it was begun.', ['input', 'doneOn'], { startedOn }))
}
