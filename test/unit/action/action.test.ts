import { describe, expect, it } from 'vitest'
import { todayIn } from '../../../api/src/access/today.ts'
import { checkDays, daysIn } from '../../../api/src/modules/action/action-days.ts'
import { isOverdue } from '../../../api/src/modules/action/is-overdue.ts'
import { effectWindows } from '../../../api/src/modules/review/effect-windows.ts'

const today = '2026-06-30'

describe('the days of an action', () => {
  it('follow from its state where nobody says them', () => {
    const none = { startedOn: null, doneOn: null }
    const both = { startedOn: '2026-05-01', doneOn: '2026-06-01' }
    expect(daysIn('UNDER_WAY', none, today)).toEqual({ startedOn: today, doneOn: null })
    expect(daysIn('DONE', none, today)).toEqual({ startedOn: null, doneOn: today })
    expect(daysIn('DONE', both, today)).toEqual(both)
    expect(daysIn('DROPPED', both, today)).toEqual({ startedOn: '2026-05-01', doneOn: null })
    expect(daysIn('PLANNED', both, today)).toEqual(none)
  })

  it('have come, in their order', () => {
    expect(() => checkDays({ startedOn: '2026-07-01', doneOn: null }, today)).toThrow('has not come yet')
    expect(() => checkDays({ startedOn: '2026-06-02', doneOn: '2026-06-01' }, today)).toThrow('before it was begun')
    expect(() => checkDays({ startedOn: '2026-06-01', doneOn: '2026-06-01' }, today)).not.toThrow()
  })

  it('are overdue only while somebody still has something to do', () => {
    expect(isOverdue({ dueOn: '2026-06-29', state: 'UNDER_WAY' }, today)).toBe(true)
    expect(isOverdue({ dueOn: today, state: 'PLANNED' }, today)).toBe(false)
    expect(isOverdue({ dueOn: '2026-06-29', state: 'DONE' }, today)).toBe(false)
    expect(isOverdue({ dueOn: null, state: 'PLANNED' }, today)).toBe(false)
  })
})

describe('today', () => {
  it('is the day of the workspace\'s time zone', () => {
    const evening = new Date('2026-03-20T21:00:00Z')
    expect(['America/Los_Angeles', 'UTC', 'Asia/Tehran'].map(timeZone => todayIn({ timeZone }, evening))).toEqual(['2026-03-20', '2026-03-20', '2026-03-21'])
  })
})

describe('the windows of an effect', () => {
  it('are equal, as long as the days since, without the days of the work', () => {
    expect(effectWindows({ startedOn: '2026-05-01', doneOn: '2026-05-31' }, today)).toEqual({ before: { from: '2026-04-01', to: '2026-05-01' }, after: { from: '2026-06-01', to: '2026-07-01' } })
  })

  it('are a week at least, a quarter of a year at most', () => {
    expect(effectWindows({ startedOn: null, doneOn: today }, today)).toEqual({ before: { from: '2026-06-23', to: '2026-06-30' }, after: { from: '2026-07-01', to: '2026-07-08' } })
    expect(effectWindows({ startedOn: '2025-02-01', doneOn: '2025-03-01' }, today)).toEqual({ before: { from: '2024-11-03', to: '2025-02-01' }, after: { from: '2025-03-02', to: '2025-05-31' } })
  })

  it('are none before it is done', () => {
    expect(effectWindows({ startedOn: '2026-05-01', doneOn: null }, today)).toBeNull()
  })
})
