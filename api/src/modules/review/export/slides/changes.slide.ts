import type { PrintedChangeLine, ReviewDocument } from '../review-document.ts'
import type { Box, Deck, Slide } from './deck.ts'
import { ACCENT, INK, MUTED, SLIDE } from './deck.ts'

const half = (SLIDE.width - 2 * SLIDE.margin - 0.5) / 2
const mostLines = 6

/** What became better and worse, and how a value went. */
export function addChanges(deck: Deck, { headings, changes, trend }: ReviewDocument): void {
  const slide = deck.slide(headings.changed)
  if (!changes) {
    deck.text(slide, headings.notCompared, { x: SLIDE.margin, y: 1.4, w: half, h: 0.4 }, { color: MUTED })
  }
  else {
    addLines(deck, slide, headings.better, changes.better, headings.nothingBetter, { x: SLIDE.margin, y: 1.4, w: half / 2 - 0.15, h: 4.8 })
    addLines(deck, slide, headings.worse, changes.worse, headings.nothingWorse, { x: SLIDE.margin + half / 2 + 0.15, y: 1.4, w: half / 2 - 0.15, h: 4.8 })
    deck.text(slide, changes.tooClose, { x: SLIDE.margin, y: 6.5, w: half, h: 0.35 }, { fontSize: 13, color: MUTED })
  }
  const room = { x: SLIDE.margin + half + 0.5, y: 1.4, w: half, h: 5.4 }
  const changed = changes ? [...changes.better, ...changes.worse].filter(({ isShare }) => isShare).slice(0, mostLines) : []
  if (trend)
    addTrend(deck, slide, trend, room)
  else if (changed.length > 0)
    addBeforeNow(deck, slide, changed, headings, room)
}

function addLines(deck: Deck, slide: Slide, title: string, lines: readonly PrintedChangeLine[], nothing: string, box: Box): void {
  deck.lines(slide, [
    { words: title, look: { bold: true, fontSize: 18 } },
    ...lines.length === 0 ? [{ words: nothing, look: { color: MUTED } }] : [],
    ...lines.slice(0, mostLines).flatMap(({ touchpoint, reading }) => [
      { words: touchpoint, look: { bold: true, paraSpaceBefore: 6 } },
      { words: `${reading.family}: ${reading.change!.fromTo}`, look: { color: MUTED, fontSize: 13 } },
    ]),
  ], box, { fontSize: 15 })
}

/** Shares of the compared period and of this one, side by side. */
function addBeforeNow(deck: Deck, slide: Slide, lines: readonly PrintedChangeLine[], headings: ReviewDocument['headings'], box: Box): void {
  const labels = lines.map(({ touchpoint }) => touchpoint)
  slide.addChart(deck.pptx.ChartType.bar, [
    { name: headings.before, labels, values: lines.map(({ before }) => before) },
    { name: headings.now, labels, values: lines.map(({ now }) => now) },
  ], {
    ...deck.place(box),
    barDir: 'col',
    barGapWidthPct: 60,
    chartColors: ['B9C4C8', ACCENT],
    catAxisOrientation: deck.axisOrder,
    catAxisLabelFontSize: 11,
    valAxisHidden: true,
    valAxisMinVal: 0,
    valAxisMaxVal: 1,
    valGridLine: { style: 'none' },
    showValue: true,
    dataLabelFormatCode: deck.numberFormat(lines.some(({ isFine }) => isFine) ? '0.0%' : '0%'),
    dataLabelFontSize: 12,
    showLegend: true,
    legendPos: 'b',
    legendFontSize: 12,
  })
}

function addTrend(deck: Deck, slide: Slide, { title, labels, values, isShare }: NonNullable<ReviewDocument['trend']>, box: Box): void {
  slide.addChart(deck.pptx.ChartType.line, [{ name: title, labels, values: values as number[] }], {
    ...deck.place(box),
    chartColors: [ACCENT],
    lineSize: 2,
    lineDataSymbolSize: 6,
    displayBlanksAs: 'gap',
    ...isShare && { valAxisMinVal: 0, valAxisMaxVal: 1 },
    catAxisOrientation: deck.axisOrder,
    valAxisLabelFormatCode: deck.numberFormat(isShare ? '0%' : '0.0'),
    valGridLine: { color: 'DDE2E4', size: 0.5 },
    catAxisLabelFontSize: 10,
    valAxisLabelFontSize: 10,
    catAxisLabelColor: MUTED,
    valAxisLabelColor: MUTED,
    showValue: labels.length <= 8,
    dataLabelFormatCode: deck.numberFormat(isShare ? '0%' : '0.0'),
    dataLabelPosition: 't',
    dataLabelFontSize: 10,
    dataLabelColor: INK,
    showTitle: true,
    title: deck.inChart(title),
    titleFontSize: 13,
    titleColor: INK,
    showLegend: false,
  })
}
