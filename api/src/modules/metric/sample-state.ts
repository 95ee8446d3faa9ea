import type { SampleState } from '@masir/schema'

/** The workspace's thresholds, and whether small samples are withheld from this viewer. */
export interface SampleRules {
  indicativeBelow: number
  suppressBelow: number
  withholds: boolean
}

/** How far a sample of this size can be trusted, and whether this viewer may see it. */
export function sampleState(n: number, rules: SampleRules): SampleState {
  if (n === 0)
    return 'NO_DATA'
  if (rules.withholds && n < rules.suppressBelow)
    return 'SUPPRESSED'
  return n < rules.indicativeBelow ? 'INDICATIVE' : 'OK'
}

/** Whether a sample in this state has a value to show and compare. */
export function isShown(state: SampleState): boolean {
  return state === 'OK' || state === 'INDICATIVE'
}
