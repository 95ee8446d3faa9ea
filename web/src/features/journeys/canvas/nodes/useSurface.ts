import type { Ref } from 'vue'
import type { TouchpointOverlay } from '../../overlay/overlay.query.ts'
import { watchPostEffect } from 'vue'
import { surfaceBand } from '../../overlay/chip-look.ts'
import { injectOverlay } from '../../overlay/overlay-store.ts'

/** The band that the lens gives a card's surface, put on its element: another lens recolours a map without rendering a card. */
export function useSurface(element: Readonly<Ref<HTMLElement | null>>, overlay: () => TouchpointOverlay | undefined) {
  const { mode, lens } = injectOverlay()
  watchPostEffect(() => {
    const band = mode.value === 'measure' ? surfaceBand(overlay(), lens.value) : null
    element.value?.classList.toggle('band-fill', band !== null)
    if (band === null)
      element.value?.removeAttribute('data-band')
    else
      element.value?.setAttribute('data-band', String(band))
  })
}
