/** Sizes of the drawing in flow pixels (screen pixels at 100 %). */
export const CARD = { width: 208, height: 124 }

/** Room between cards; transitions run in it. */
export const GAP = { column: 36, row: 18 }

export const LANE_PADDING = 14

/** Height of the emotion line's band above the lanes. */
export const EMOTION_HEIGHT = 104

export const COLUMN_PITCH = CARD.width + GAP.column
export const ROW_PITCH = CARD.height + GAP.row
