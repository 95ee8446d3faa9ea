import { useToast } from '@nuxt/ui/composables'
import { useMutationObserver } from '@vueuse/core'
import { nextTick, watch } from 'vue'

/**
 * The component library hides two things from those who listen that still take the focus: the page beside an open list
 * of choices, which is no dialog, and the stops before and behind the toasts, which lead into them. Neither stays hidden.
 */
export function useHonestHiding(): void {
  useMutationObserver(() => document.body, unhideBesideLists, { attributes: true, attributeFilter: ['data-aria-hidden'], subtree: true })

  const { toasts } = useToast()
  watch(toasts, async () => {
    await nextTick()
    document.querySelectorAll('[role="region"] > span[aria-hidden][tabindex="0"]').forEach(unhide)
  }, { deep: true })
}

/** What lies behind a dialog stays hidden; a list inside it hides the rest of that dialog, which comes back. */
function unhideBesideLists() {
  if (!document.querySelector('[role="listbox"][data-state="open"]'))
    return
  const isBehindDialog = document.querySelector('[data-slot="overlay"][data-state="open"]') !== null
  for (const hidden of document.querySelectorAll('[data-aria-hidden]')) {
    if (!isBehindDialog || hidden.closest('[role="dialog"]'))
      unhide(hidden)
  }
}

function unhide(element: Element) {
  element.removeAttribute('aria-hidden')
}
