import { refDebounced } from '@vueuse/core'
import { shallowRef, watch } from 'vue'

/** Until a text that is being typed is put into the address, in milliseconds. */
const PAUSE = 200

/** A text that is typed here and kept in the address; where the address becomes another by itself, as by Back, the text follows. */
export function useAddressText(inAddress: () => string, put: (text: string) => void) {
  const text = shallowRef(inAddress())
  const typed = refDebounced(text, PAUSE)
  let last = inAddress()

  watch(typed, () => {
    if (typed.value.trim() === inAddress())
      return
    last = typed.value.trim()
    put(last)
  })
  watch(inAddress, (now) => {
    // What was put there is here already, and may have been typed on since.
    if (now !== last)
      text.value = now
    last = now
  })
  return text
}
