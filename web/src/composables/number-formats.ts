const known = new Map<string, ReturnType<typeof makeFormats>>()

/** The writers of numbers for a language tag. Each costs as much to make as drawing half a card, so they are made once. */
export function numberFormats(tag: string) {
  const formats = known.get(tag) ?? makeFormats(tag)
  known.set(tag, formats)
  return formats
}

function makeFormats(tag: string) {
  return {
    whole: new Intl.NumberFormat(tag, { maximumFractionDigits: 0 }),
    decimal: new Intl.NumberFormat(tag, { minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    percent: new Intl.NumberFormat(tag, { style: 'percent', maximumFractionDigits: 0 }),
    finePercent: new Intl.NumberFormat(tag, { style: 'percent', minimumFractionDigits: 1, maximumFractionDigits: 1 }),
    signed: new Intl.NumberFormat(tag, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
    compact: new Intl.NumberFormat(tag, { notation: 'compact', maximumFractionDigits: 1 }),
  }
}
