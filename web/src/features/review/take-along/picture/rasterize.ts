/** Pixels for each unit of the drawing: sharp on dense screens and on paper. */
const DENSITY = 2
/** Browsers give up on larger canvases. */
const MOST_PIXELS = 80_000_000
const LONGEST_SIDE = 16_000
/** How often and how long fonts are waited for, in milliseconds and looks. */
const LOOK_EVERY = 60
const ENOUGH_SAME = 4
const MOST_LOOKS = 40

/** A drawing's own fonts are read after it is first drawn: it is looked at until it has stayed the same for a while. */
async function settled(image: HTMLImageElement, signal: AbortSignal): Promise<void> {
  let seen = ''
  for (let look = 0, same = 0; look < MOST_LOOKS && same < ENOUGH_SAME; look++) {
    await new Promise(resolve => setTimeout(resolve, LOOK_EVERY))
    signal.throwIfAborted()
    const now = smallPicture(image)
    same = now === seen ? same + 1 : 0
    seen = now
  }
}

function smallPicture(image: HTMLImageElement): string {
  const width = Math.min(600, image.width)
  const canvas = Object.assign(document.createElement('canvas'), { width, height: Math.round(width * image.height / image.width) })
  canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
  return canvas.toDataURL()
}

/** A vector drawing as PNG. @throws the signal's reason where nobody wants it any more */
export async function rasterize({ svg, width, height }: { svg: string, width: number, height: number }, signal: AbortSignal): Promise<Blob> {
  const density = Math.min(DENSITY, Math.sqrt(MOST_PIXELS / (width * height)), LONGEST_SIDE / Math.max(width, height))
  const image = new Image(width, height)
  const address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }))
  try {
    image.src = address
    await image.decode()
    await settled(image, signal)
    const canvas = Object.assign(document.createElement('canvas'), { width: Math.round(width * density), height: Math.round(height * density) })
    canvas.getContext('2d')!.drawImage(image, 0, 0, canvas.width, canvas.height)
    return await new Promise((resolve, reject) => canvas.toBlob(blob => blob ? resolve(blob) : reject(new Error('The picture is too large.')), 'image/png'))
  }
  finally {
    URL.revokeObjectURL(address)
  }
}
