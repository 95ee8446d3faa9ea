import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { nextTick, ref } from 'vue'
import { useAddressText } from '../../../web/src/features/review/portfolio/useAddressText.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

async function pause(): Promise<void> {
  await nextTick()
  await vi.advanceTimersByTimeAsync(250)
}

it('what is searched for is put into the address when typing pauses', async () => {
  const address = ref('')
  const text = useAddressText(() => address.value, put => (address.value = put))
  text.value = 'air'
  await nextTick()
  expect(address.value).toBe('')
  await pause()
  expect(address.value).toBe('air')
})

it('what is searched for follows the address where that goes back', async () => {
  const address = ref('bank')
  const text = useAddressText(() => address.value, put => (address.value = put))
  text.value = 'airport'
  await pause()
  address.value = 'bank'
  await pause()
  expect([text.value, address.value]).toEqual(['bank', 'bank'])
})

it('what is typed on while the address is on its way is not taken back', async () => {
  const address = ref('')
  const asked: string[] = []
  const text = useAddressText(() => address.value, put => void asked.push(put))
  text.value = 'air'
  await pause()
  text.value = 'airport'
  address.value = asked[0]!
  await nextTick()
  expect(text.value).toBe('airport')
  await pause()
  expect(asked).toEqual(['air', 'airport'])
})
