import { useEventListener } from '@vueuse/core'

/** Paper has no folds: whatever can be opened is written out while it is printed, and folded again afterwards. */
export function usePaper() {
  let opened: HTMLDetailsElement[] = []

  useEventListener('beforeprint', () => {
    opened = [...document.querySelectorAll<HTMLDetailsElement>('.review-page details:not([open])')]
    for (const details of opened)
      details.open = true
  })
  useEventListener('afterprint', () => {
    for (const details of opened)
      details.open = false
  })
}
