import type { Heading } from '../neighbour.ts'

const HEADINGS: Record<string, [Heading, Heading]> = {
  ArrowRight: ['forward', 'back'],
  ArrowLeft: ['back', 'forward'],
  ArrowUp: ['up', 'up'],
  ArrowDown: ['down', 'down'],
}

/** The direction of reading that an arrow key points in: to the left is forward in Persian. */
export function headingOf({ key }: Pick<KeyboardEvent, 'key'>, mirrored: boolean): Heading | undefined {
  return HEADINGS[key]?.[mirrored ? 1 : 0]
}

/** A letter by its physical key, as on a Latin keyboard: with a Persian layout `event.key` is another one. */
export function letterOf({ code }: Pick<KeyboardEvent, 'code'>): string | undefined {
  return code.startsWith('Key') ? code.slice(3) : undefined
}

/** +1 and −1 for the plus and minus keys, of the letters' and of the number block; 0 for every other key. */
export function signOf({ code }: Pick<KeyboardEvent, 'code'>): number {
  return { Equal: 1, NumpadAdd: 1, Minus: -1, NumpadSubtract: -1 }[code] ?? 0
}

/** Keys belong to the field while something is being typed. */
export function isTyping({ target }: Pick<KeyboardEvent, 'target'>): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || ['INPUT', 'TEXTAREA', 'SELECT'].includes(target.tagName))
}
