export interface TakenFile {
  content: Blob
  name: string
}

/** Saves a file where the reader's browser saves downloads. */
export function saveFile({ content, name }: TakenFile): void {
  const address = URL.createObjectURL(content)
  const link = Object.assign(document.createElement('a'), { href: address, download: name })
  link.click()
  // The browser has taken the content once the click is through.
  setTimeout(() => URL.revokeObjectURL(address), 10_000)
}

/** The name that a Content-Disposition gives a file, in any script (RFC 6266). */
export function namedBy(disposition: string | null, otherwise: string): string {
  const encoded = disposition?.match(/filename\*=UTF-8''([^;]+)/)?.[1]
  return encoded === undefined ? otherwise : decodeURIComponent(encoded)
}
