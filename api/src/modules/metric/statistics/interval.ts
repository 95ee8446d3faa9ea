/** Where the true value lies with 95 % confidence. */
export interface Interval {
  low: number
  high: number
}

/** The 0.975 quantile of the normal distribution: the reach of a 95 % interval on either side. */
export const z95 = 1.959963984540054
