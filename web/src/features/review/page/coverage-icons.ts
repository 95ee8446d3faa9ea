import type { CoverageState } from '@masir/schema'

/** A shape for each thing that can be known of a need, so that it is told without colour. */
export const coverageIcons: Record<CoverageState, string> = {
  NO_METRIC: 'i-lucide-circle-help',
  NO_DATA: 'i-lucide-circle-dashed',
  TOO_FEW: 'i-lucide-circle-dot',
  STALE: 'i-lucide-clock-alert',
  BELOW_TARGET: 'i-lucide-circle-x',
  MET: 'i-lucide-circle-check',
  NO_TARGET: 'i-lucide-circle-minus',
}
