import type { Ref } from 'vue'
import type { TouchpointOverlay } from '../../overlay/overlay.query.ts'
import { computed, watchPostEffect } from 'vue'
import { surfaceBand } from '../../overlay/chip-look.ts'
import { injectOverlay } from '../../overlay/overlay-store.ts'

/**
 * The band that the lens gives a card's surface, put on its element: another lens recolours a map without rendering a
 * card. Ink is told apart from the band, so that only cards whose ink really changes have their words styled anew.
 */
export function useSurface(element: Readonly<Ref<HTMLElement | null>>, overlay: () => TouchpointOverlay | undefined) {
  const { mode, lens } = injectOverlay()
  const band = computed(() => mode.value === 'measure' ? surfaceBand(overlay(), lens.value) : null)
  const ink = computed(() => band.value === null ? null : Math.abs(band.value) === 3 ? 'light' : 'dark')

  watchPostEffect(() => say(element.value, 'data-band', band.value))
  watchPostEffect(() => say(element.value, 'data-ink', ink.value))
}

function say(element: HTMLElement | null, name: string, value: string | number | null) {
  if (value === null)
    element?.removeAttribute(name)
  else
    element?.setAttribute(name, String(value))
}
