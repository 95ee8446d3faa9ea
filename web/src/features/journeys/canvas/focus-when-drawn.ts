/** At 60 a second: as long as a reader does not notice. */
const FRAMES = 12

/**
 * The diagram library draws a new card unseen until it has been measured, and what is not seen takes no focus: so it
 * is tried again, frame by frame, as long as nothing else has been given the focus meanwhile.
 * @param otherwise takes the focus for what has no element of its own
 */
export async function focusWhenDrawn(find: () => HTMLElement | null | undefined, otherwise: HTMLElement | null): Promise<void> {
  const before = document.activeElement
  for (let frame = 0; frame < FRAMES && isFree(before); frame++) {
    const element = find()
    element?.focus({ preventScroll: true })
    if (element && document.activeElement === element)
      return
    await new Promise(requestAnimationFrame)
  }
  if (isFree(before) && !find())
    otherwise?.focus({ preventScroll: true })
}

const isFree = (before: Element | null): boolean => [before, document.body, null].includes(document.activeElement)
