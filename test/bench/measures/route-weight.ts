import type { Bench, Measure } from '../bench.ts'

/** The first look at a map is over when nothing has been asked for so long, in milliseconds: Playwright's own `networkidle`. */
const languages = ['en', 'fa', 'ar']
const LIMIT = 350

/** All JavaScript that opening a journey's map asks for, as it comes over the wire, to draw and to be read. */
export const routeWeight: Measure = {
  name: 'weight of the route',
  async* run(bench) {
    const drawn = await bench.addressOf('ours', { size: 40 })
    const measured = await bench.addressOf('ours', { size: 100, isMeasured: true })
    for (const language of languages) {
      yield { measure: `JavaScript of the map to draw, ${language}`, unit: 'KB', ours: await kilobytes(bench, drawn, language), bare: null, bar: { atMost: LIMIT } }
      yield { measure: `JavaScript of the map to read, ${language}`, unit: 'KB', ours: await kilobytes(bench, measured, language), bare: null, bar: { atMost: LIMIT } }
    }
  },
}

/** Of 1,000 bytes, bodies only. */
async function kilobytes({ browser }: Bench, address: string, locale: string): Promise<number> {
  const context = await browser.newContext({ viewport: { width: 1440, height: 900 }, locale })
  try {
    const page = await context.newPage()
    const sizes: Promise<number>[] = []
    page.on('requestfinished', (request) => {
      if (request.resourceType() === 'script')
        sizes.push(request.sizes().then(({ responseBodySize }) => responseBodySize))
    })
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.locator('.touchpoint-card').first().waitFor()
    return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0) / 1000
  }
  finally {
    await context.close()
  }
}
