import { CHANNEL_KINDS, suggestedNeeds } from '@masir/schema'
import { expect, it } from 'vitest'

it('customers who phone want a fast response, who write an e-mail detailed information, who chat or post support', () => {
  expect(suggestedNeeds('PHONE')[0]).toBe('FAST_RESPONSE')
  expect(suggestedNeeds('EMAIL')[0]).toBe('DETAILED_INFORMATION')
  expect(suggestedNeeds('CHAT')[0]).toBe('SUPPORT')
  expect(suggestedNeeds('SOCIAL')[0]).toBe('SUPPORT')
})

it('nothing is suggested twice on one channel, and nothing where the channel says nothing', () => {
  for (const kind of CHANNEL_KINDS)
    expect(new Set(suggestedNeeds(kind)).size).toBe(suggestedNeeds(kind).length)
  expect([...suggestedNeeds('OTHER'), ...suggestedNeeds(null)]).toEqual([])
})
