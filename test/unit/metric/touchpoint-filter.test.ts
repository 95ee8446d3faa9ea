import { describe, expect, it } from 'vitest'
import { isMeant, lowestScore } from '../../../api/src/modules/metric/touchpoint-filter.ts'

const phone = { key: 'phone', name: 'تلفن', kind: 'PHONE' as const }
const reading = (family: 'EFFORT' | 'SATISFACTION', score: number | null, band: number | null) => ({ metric: { family }, score, band })
const call = { kind: 'SUPPORT' as const, channel: phone, readings: [reading('EFFORT', -0.8, -3), reading('SATISFACTION', 0.4, 1)] }

describe('a question across journeys', () => {
  it('means every touchpoint when it asks for nothing', () => {
    expect(isMeant({ ...call, channel: null, readings: [] }, {})).toBe(true)
  })

  it('narrows by kind and by channel, its kind, key or name', () => {
    expect(isMeant(call, { kinds: ['SUPPORT', 'PURCHASE'], channelKinds: ['PHONE'], channel: 'تلفن' })).toBe(true)
    expect(isMeant(call, { kinds: ['PURCHASE'] })).toBe(false)
    expect(isMeant(call, { channel: 'web' })).toBe(false)
    expect(isMeant({ ...call, channel: null }, { channelKinds: ['PHONE'] })).toBe(false)
  })

  it('takes family and band of one and the same reading', () => {
    expect(isMeant(call, { family: 'EFFORT', bandAtMost: -2 })).toBe(true)
    expect(isMeant(call, { family: 'SATISFACTION', bandAtMost: -2 })).toBe(false)
    expect(isMeant(call, { bandAtMost: -3 })).toBe(true)
    expect(isMeant(call, { family: 'ADVOCACY' })).toBe(false)
    expect(isMeant({ ...call, readings: [reading('EFFORT', null, null)] }, { bandAtMost: 3 })).toBe(false)
  })

  it('puts the lowest score first and what has none last', () => {
    expect(lowestScore(call, null)).toBe(-0.8)
    expect(lowestScore(call, 'SATISFACTION')).toBe(0.4)
    expect(lowestScore({ readings: [reading('EFFORT', null, null)] }, null)).toBe(Infinity)
  })
})
