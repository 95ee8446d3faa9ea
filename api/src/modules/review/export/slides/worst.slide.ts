import type { PrintedFinding, ReviewDocument } from '../review-document.ts'
import type { Box, Deck, Slide } from './deck.ts'
import { ACCENT, bandLook, INK, MUTED, SLIDE, TINT } from './deck.ts'

const width = (SLIDE.width - 2 * SLIDE.margin - 0.5) / 3

/** The worst touchpoints side by side, each with the spread of its answers. */
export function addWorst(deck: Deck, document: ReviewDocument): void {
  const { headings, worst } = document
  const slide = deck.slide(headings.worst)
  if (worst.length === 0)
    deck.text(slide, headings.noneBelow, { x: SLIDE.margin, y: 1.5, w: 10, h: 0.5 }, { color: MUTED })
  worst.forEach((finding, index) => addFinding(deck, slide, finding, document, { x: SLIDE.margin + index * (width + 0.25), y: 1.4, w: width, h: 5.6 }))
}

function addFinding(deck: Deck, slide: Slide, finding: PrintedFinding, { headings, comma }: ReviewDocument, { x, y, w, h }: Box): void {
  const { reading, distribution } = finding
  const inner = { x: x + 0.2, w: w - 0.4 }
  slide.addShape(deck.pptx.ShapeType.roundRect, { ...deck.place({ x, y, w, h }), fill: { color: TINT }, rectRadius: 0.06 })
  deck.text(slide, finding.stage, { ...inner, y: y + 0.15, h: 0.25 }, { fontSize: 11, color: MUTED })
  deck.text(slide, finding.touchpoint, { ...inner, y: y + 0.4, h: 0.55 }, { fontSize: 17, bold: true })
  deck.text(slide, reading.value!, { ...inner, y: y + 1, w: 1.2, h: 0.55 }, { fontSize: 24, bold: true, align: 'center', valign: 'middle', ...bandLook(reading) })
  deck.text(slide, reading.target ?? '', { x: inner.x + 1.35, y: y + 1, w: inner.w - 1.35, h: 0.55 }, { fontSize: 13, color: MUTED, valign: 'middle' })
  const change = reading.change && `${reading.change.fromTo}${comma}${reading.change.words}`
  deck.lines(slide, [
    { words: reading.said, look: { fontSize: 13 } },
    ...[[reading.interval, reading.n].filter(Boolean).join(comma), change].filter(Boolean).map(words => ({ words: words!, look: { fontSize: 11, color: MUTED } })),
  ], { ...inner, y: y + 1.65, h: 0.85 })
  if (distribution)
    addSpread(deck, slide, distribution, { ...inner, y: y + 2.45, h: 1.35 })
  const said = finding.quote ?? finding.reason
  deck.text(slide, said ?? '', { ...inner, y: y + 3.85, h: 0.75 }, { fontSize: 11, italic: finding.quote !== null && !deck.isRtl })
  deck.lines(slide, [
    { words: finding.owner, look: { color: MUTED } },
    ...finding.actions.length === 0 ? [{ words: headings.noOneOnThis, look: { bold: true } }] : finding.actions.flatMap(action => [{ words: action.what, look: { bold: true } }, { words: action.who, look: { color: MUTED } }]),
  ], { ...inner, y: y + 4.65, h: 0.9 }, { fontSize: 11 })
}

function addSpread(deck: Deck, slide: Slide, { title, points, shares }: NonNullable<PrintedFinding['distribution']>, box: Box): void {
  slide.addChart(deck.pptx.ChartType.bar, [{ name: title, labels: points, values: shares }], {
    ...deck.place(box),
    barDir: 'col',
    barGapWidthPct: 30,
    chartColors: [ACCENT],
    catAxisOrientation: deck.axisOrder,
    catAxisLabelFontSize: 9,
    catAxisLabelColor: MUTED,
    valAxisHidden: true,
    valGridLine: { style: 'none' },
    showValue: true,
    dataLabelFormatCode: deck.numberFormat('0%'),
    dataLabelFontSize: 8,
    dataLabelColor: INK,
    showTitle: true,
    title,
    titleFontSize: 9,
    titleColor: MUTED,
    showLegend: false,
  })
}
