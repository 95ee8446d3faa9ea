import type { Browser, CDPSession, Page } from '@playwright/test'
import type { Product } from './product.ts'

/** What is shown: how many touchpoints, read or drawn, and for the bare page whether one name is a field. */
export interface Scene {
  size: number
  isMeasured?: boolean
  isTyping?: boolean
}

export const sides = ['ours', 'bare'] as const
export type Side = typeof sides[number]

/** Everything a measure may use. */
export interface Bench {
  browser: Browser
  product: Product
  /** Where a side shows a scene. */
  addressOf: (side: Side, scene: Scene) => Promise<string>
}

/** Within a ratio to the bare page, or under a fixed number of the unit. */
export type Bar = { ratioAtMost: number } | { ratioAtLeast: number } | { atMost: number } | null

/** One line of the table. */
export interface Row {
  measure: string
  unit: string
  ours: number
  bare: number | null
  /** Null: shown so that the other lines can be understood. */
  bar: Bar
}

export interface Measure {
  name: string
  /** Lines come as they are known. */
  run: (bench: Bench) => AsyncIterable<Row>
}

/** A page with a door to the browser's own counters. */
export interface Opened {
  page: Page
  counters: CDPSession
}
