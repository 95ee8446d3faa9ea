import type { Extent } from './trend-extent.ts'

export interface TrendSeries {
  labels: string[]
  /** Null where nobody answered: the line breaks there. */
  values: (number | null)[]
  counts: number[]
  target: number | null
  extent: Extent
}

export interface TrendStyle {
  isRtl: boolean
  line: string
  axis: string
  grid: string
  font: string
  value: (number: number) => string
  /** The sentence of one point, for the tooltip. */
  point: (index: number) => string
  targetLabel: string
}

/** ECharts has no right-to-left mode: the time axis is turned round and the value axis stands on the other side. */
export function trendOption({ labels, values, target, extent }: TrendSeries, style: TrendStyle) {
  // The drawing itself runs from left to right; each text keeps its own direction inside.
  const isolated = (words: string) => style.isRtl ? `\u2067${words}\u2069` : words
  const text = { color: style.axis, fontFamily: style.font, fontSize: 11 }
  return {
    animation: false,
    textStyle: { fontFamily: style.font },
    grid: { top: 14, bottom: 22, left: style.isRtl ? 24 : 44, right: style.isRtl ? 44 : 24 },
    xAxis: {
      type: 'category',
      data: labels.map(isolated),
      inverse: style.isRtl,
      boundaryGap: false,
      axisLabel: { ...text, hideOverlap: true },
      axisLine: { lineStyle: { color: style.grid } },
      axisTick: { show: false },
    },
    yAxis: {
      type: 'value',
      position: style.isRtl ? 'right' : 'left',
      min: extent.least,
      max: extent.most,
      minInterval: extent.step,
      splitNumber: 3,
      axisLabel: { ...text, formatter: style.value },
      splitLine: { lineStyle: { color: style.grid } },
    },
    tooltip: {
      trigger: 'axis',
      confine: true,
      extraCssText: `direction: ${style.isRtl ? 'rtl' : 'ltr'}`,
      textStyle: { fontFamily: style.font, fontSize: 12 },
      formatter: (points: { dataIndex: number }[]) => style.point(points[0]!.dataIndex),
    },
    series: [{
      type: 'line',
      data: values,
      connectNulls: false,
      symbol: 'circle',
      // A day between two without answers has no line, only its point.
      showAllSymbol: true,
      symbolSize: 5,
      lineStyle: { width: 2, color: style.line },
      itemStyle: { color: style.line },
      ...(target !== null && {
        markLine: {
          silent: true,
          symbol: 'none',
          lineStyle: { type: 'dashed', color: style.axis, width: 1 },
          label: { ...text, formatter: isolated(style.targetLabel), position: style.isRtl ? 'insideStartTop' : 'insideEndTop' },
          data: [{ yAxis: target }],
        },
      }),
    }],
  }
}
