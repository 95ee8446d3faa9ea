import { describe, expect, it } from 'vitest'
import { emptyDecision, givenBack, toRecord } from '../../../web/src/features/review/decisions/decision-draft.ts'

describe('a decision that is typed', () => {
  it('leaves its day to the server where nobody chose one', () => {
    expect(toRecord({ ...emptyDecision, text: ' Tender anew ' }, 'd1', 'journey')).toEqual({ id: 'd1', journeyId: 'journey', text: 'Tender anew' })
    expect(toRecord({ text: 'Tender anew', decidedOn: '2026-03-20' }, 'd1', 'journey')).toMatchObject({ decidedOn: '2026-03-20' })
  })

  it('comes back into its field where it is refused, before what was typed since', () => {
    const refused = { text: 'Tender anew', decidedOn: '2026-03-22' }
    expect(givenBack(refused, emptyDecision)).toEqual(refused)
    expect(givenBack(refused, { text: 'Hire two', decidedOn: '' })).toEqual({ text: 'Tender anew\nHire two', decidedOn: '2026-03-22' })
  })
})
