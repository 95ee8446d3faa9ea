import { watchEffect } from 'vue'
import { usePreferences } from './usePreferences.ts'

/** Puts the reader's palette on the document, where the band tokens read it. */
export function usePalette() {
  const preferences = usePreferences()
  watchEffect(() => {
    document.documentElement.dataset.palette = preferences.value.palette
  })
}
