/** Ink of a picture: it is put on white paper and slides, whatever the reader's screen looks like. */
export const INK = { text: '#14191a', muted: '#59656b', line: '#c9d0d3', tint: '#f5f7f7', sheet: '#ffffff', note: '#fbf6e3' }

/** The bands from −3 to 3 in both palettes, as in `ui/bands.css`, which only a page can read. */
export const BANDS = {
  rdbu: ['#b2182b', '#ef8a62', '#fddbc7', '#f7f7f7', '#d1e5f0', '#67a9cf', '#2166ac'],
  puor: ['#b35806', '#f1a340', '#fee0b6', '#f7f7f7', '#d8daeb', '#998ec3', '#542788'],
} as const
export type Palette = keyof typeof BANDS

export function bandFill(palette: Palette, band: number): string {
  return BANDS[palette][band + 3]!
}

/** Ink that is read on a band: light on the outermost two. */
export function bandInk(band: number): string {
  return Math.abs(band) === 3 ? '#ffffff' : INK.text
}
