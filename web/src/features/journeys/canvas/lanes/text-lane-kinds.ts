import type { NoteKind } from '@masir/schema'

/** What a text lane can gather, in the order of the menus; null: nothing but what is written in it. */
export const TEXT_LANE_KINDS = ['DOING', 'THINKING', 'QUOTE', 'PAIN', 'OPPORTUNITY', 'WOW', 'MOMENT_OF_TRUTH', null] as const satisfies readonly (NoteKind | null)[]

export const noteIcons: Record<NoteKind, string> = {
  DOING: 'i-lucide-footprints',
  THINKING: 'i-lucide-brain',
  QUOTE: 'i-lucide-quote',
  PAIN: 'i-lucide-frown',
  OPPORTUNITY: 'i-lucide-lightbulb',
  WOW: 'i-lucide-sparkles',
  MOMENT_OF_TRUTH: 'i-lucide-diamond',
  COMMENT: 'i-lucide-text',
}
