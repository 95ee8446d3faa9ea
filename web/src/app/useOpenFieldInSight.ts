import { useIntersectionObserver, useMutationObserver } from '@vueuse/core'
import { shallowRef } from 'vue'

/**
 * A list of choices stands beside its field, wherever that is: a field that is pushed out of the window while its list
 * is open, because something above it grew, is brought back.
 */
export function useOpenFieldInSight(): void {
  const field = shallowRef<HTMLElement | null>(null)
  useMutationObserver(() => document.body, () => {
    field.value = document.querySelector<HTMLElement>('[role="combobox"][aria-expanded="true"]')
  }, { attributes: true, attributeFilter: ['aria-expanded'], subtree: true })

  useIntersectionObserver(field, ([entry]) => {
    if (entry && !entry.isIntersecting)
      entry.target.scrollIntoView({ block: 'center' })
  })
}
