import type { Aggregation, Direction, Locale, MetricFamily } from '@masir/schema'

/** A text in some of the languages; what is missing is read from another one. */
export type LocalizedText = Partial<Record<Locale, string>>

/** Three values in the metric's own units, strictly monotone: rising means higher is better, falling lower is better. */
export interface Anchors {
  critical: number
  target: number
  stretch: number
}

/** What a number means. Two versions of one key are never merged into one number. */
export interface Metric {
  key: string
  version: number
  family: MetricFamily
  name: LocalizedText
  question: LocalizedText
  /** The value in words; `{value}` stands for the printed value. */
  valueLabel: LocalizedText
  scaleMin: number
  scaleMax: number
  scaleStep: number
  direction: Direction
  aggregation: Aggregation
  /** The points that count as a hit of a SHARE, both ends included. */
  boxFrom: number | null
  boxTo: number | null
  /** Without anchors there is no target, so a value but no score. */
  anchors: Anchors | null
}

/** The text in the reader's language, else in English, else in whatever language it was written. */
export function textIn(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en ?? text.fa ?? text.ar ?? ''
}

/** Every point of the scale in rising order, rounded so that 0.1 + 0.2 is the point 0.3. */
export function pointsOf(metric: Pick<Metric, 'scaleMin' | 'scaleMax' | 'scaleStep'>): number[] {
  const steps = Math.round((metric.scaleMax - metric.scaleMin) / metric.scaleStep)
  return Array.from({ length: steps + 1 }, (_, step) =>
    Number((metric.scaleMin + step * metric.scaleStep).toFixed(9)))
}
