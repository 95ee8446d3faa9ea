import type { ActionState } from '@masir/schema'

export const actionIcons: Record<ActionState, string> = {
  PLANNED: 'i-lucide-circle-dashed',
  UNDER_WAY: 'i-lucide-circle-play',
  DONE: 'i-lucide-circle-check-big',
  DROPPED: 'i-lucide-circle-slash',
}
