import type { ShallowRef } from 'vue'
import { useEventListener } from '@vueuse/core'
import { shallowRef } from 'vue'

/** What was sent under an id of its own and is not confirmed yet: it may be sent again and counts once. */
export interface Waiting<Input extends { id: string }> {
  input: Input
  /** `kept`: the server did not answer; it stays here until it is sent again. */
  state: 'saving' | 'kept'
}

export type Unsent<Input extends { id: string }> = ShallowRef<readonly Waiting<Input>[]>

/**
 * A list of what the server does not have yet. It outlives the page that filled it: whoever comes back finds it there,
 * and the browser asks before a window is closed over it.
 */
export function unsentList<Input extends { id: string }>(): Unsent<Input> {
  const list: Unsent<Input> = shallowRef([])
  useEventListener('beforeunload', (event) => {
    if (list.value.length > 0)
      event.preventDefault()
  })
  return list
}
