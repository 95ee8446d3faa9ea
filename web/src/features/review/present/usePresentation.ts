import type { ReviewedJourney } from '../page/review.query.ts'
import { useFullscreen } from '@vueuse/core'
import { computed } from 'vue'
import { useRoute, useRouter } from 'vue-router'
import { pageAt, slidesOf } from './slides.ts'
import { useSlideKeys } from './useSlideKeys.ts'

/** Which page is shown, kept in the address, and how one turns it. */
export function usePresentation(reviewed: () => ReviewedJourney, leave: () => void) {
  const route = useRoute()
  const router = useRouter()
  const { isFullscreen, isSupported, toggle, exit } = useFullscreen(document.documentElement)

  const slides = computed(() => {
    const { review, headline } = reviewed().overlay
    return slidesOf(review, headline.measured)
  })
  const page = computed(() => pageAt(route.query.page, slides.value.length))

  function turn(to: number) {
    const inside = Math.min(Math.max(0, to), slides.value.length - 1)
    void router.replace({ query: { ...route.query, page: inside === 0 ? undefined : String(inside + 1) } })
  }

  async function end() {
    if (isFullscreen.value)
      await exit()
    leave()
  }

  const deeds = {
    next: () => turn(page.value + 1),
    previous: () => turn(page.value - 1),
    first: () => turn(0),
    last: () => turn(slides.value.length - 1),
    fullScreen: () => void toggle(),
    leave: () => void end(),
  }
  useSlideKeys(deeds)

  return { ...deeds, slides, page, slide: computed(() => slides.value[page.value]!), isFullscreen, canFullScreen: isSupported }
}
