/** Sizes of the drawing in flow pixels (screen pixels at 100 %). */
export const CARD = { width: 208, height: 124 }

/** Room between cards; transitions run in it. */
export const GAP = { column: 36, row: 18 }

export const LANE_PADDING = 14

/** Height of the emotion line's band above the lanes. */
export const EMOTION_HEIGHT = 104

export const COLUMN_PITCH = CARD.width + GAP.column
export const ROW_PITCH = CARD.height + GAP.row

/** A note on a cell of a text lane: as wide as a card and in the cards' columns, so that transitions pass between. */
export const SLIP = { width: CARD.width, line: 17, letters: 12.5, padding: { block: 5, inline: 9 }, source: 15, mostLines: 6, gap: 6 }

/** Height of the free place at the end of a cell, where the next note is written. */
export const FREE_PLACE = 24

export const TEXT_LANE_PADDING = 8

/** Height of the band of the line of visibility, above the backstage lanes. */
export const VISIBILITY_HEIGHT = 26
