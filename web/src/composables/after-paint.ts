/** Does something once what stands now, and what its first frame leads to, has been shown. */
export function afterPaint(act: () => void): void {
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(act)))
}
