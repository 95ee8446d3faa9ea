import type { Role } from '@masir/schema'
import { randomUUID } from 'node:crypto'
import pg from 'pg'
import { beforeAll, describe, expect, it } from 'vitest'
import { readAsViewer } from '../../api/src/modules/review/export/read-as-viewer.ts'
import { journeyAt, readOverlayFacts } from '../../api/src/modules/review/export/read-facts.service.ts'
import { csvOf } from '../../api/src/modules/review/export/sheet/csv.ts'
import { readingsTable } from '../../api/src/modules/review/export/sheet/readings-table.ts'
import { partsOf, takeAlong, textOf } from '../support/exports-api.ts'
import { TestJourney } from '../support/journey-api.ts'
import { folded, pdfPages } from '../support/pdf-text.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()
let journey: TestJourney
let key: string

const now = { from: '2025-01-01', to: '2025-04-01' }
const before = { compareFrom: '2024-10-01', compareTo: '2025-01-01' }
const period = { ...now, ...before }
const overriding = 'پرداخت \u202Eevil\u202C پایان'
const longQuote = `It took long #strong[x] *y* $z$ <b>bold</b> ${'and then I waited again '.repeat(420)}`.slice(0, 10_000)

/** So many of a hundred customers were satisfied at a touchpoint. */
function hundred(touchpoint: string, metric: string, satisfied: number, day: string, verbatim?: string) {
  return Array.from({ length: 100 }, (_, index) => ({
    day,
    externalId: randomUUID(),
    answers: [{ touchpoint, metric, value: index < satisfied ? 5 : 1 }],
    ...verbatim !== undefined && index === 0 && { verbatims: [{ touchpoint, text: verbatim, negative: true }] },
  }))
}

async function record(submissions: object[]): Promise<void> {
  const { recordSubmissions } = await api.data(`mutation ($input: RecordSubmissionsInput!) { recordSubmissions(input: $input) { userErrors { message } } }`, { input: { journeyId: journey.id, batchKey: randomUUID(), source: 'survey', submissions } })
  expect(recordSubmissions.userErrors).toEqual([])
}

beforeAll(async () => {
  journey = await TestJourney.create(api, '=HYPERLINK("x")', [
    { addStage: { key: 'buy', name: 'خرید و پرداخت' } },
    { addTouchpoint: { key: 'search', stage: 'buy', name: 'جست‌وجوی کالا' } },
    { addTouchpoint: { key: 'pay', stage: 'buy', after: 'search', name: 'Paying' } },
    { addTouchpoint: { key: 'sum', stage: 'buy', after: 'pay', name: '=1+1' } },
    { addMetricCard: { key: 'search-csat', touchpoint: 'search', metric: 'CSAT_5' } },
    { addMetricCard: { key: 'pay-ease', touchpoint: 'pay', metric: 'EASE_5' } },
    { addMetricCard: { key: 'sum-csat', touchpoint: 'sum', metric: 'CSAT_5' } },
    { addTransition: { key: 'on', from: 'search', to: 'pay', label: 'بعد' } },
  ])
  key = (await journey.read('key')).key
  await record([...hundred('search', 'CSAT_5', 87, '2025-02-01'), ...hundred('pay', 'EASE_5', 41, '2025-02-01', longQuote)])
  await record([...hundred('search', 'CSAT_5', 60, '2024-11-01'), ...hundred('pay', 'EASE_5', 43, '2024-11-01')])
  await record([{ day: '2025-02-01', externalId: randomUUID(), answers: [{ touchpoint: 'sum', metric: 'CSAT_5', value: 5 }] }])
  await api.data(`mutation ($input: BeginActionInput!) { beginAction(input: $input) { action { id } userErrors { message } } }`, { input: { id: randomUUID(), journeyId: journey.id, touchpointKey: 'pay', what: 'کاهش تلاش مشتری در پرداخت', owner: 'تیم پرداخت', dueOn: '2025-06-01' } })
  await overrideName()
})

/** The doors refuse names with signs that turn text around; a row that got in otherwise must do no harm. */
async function overrideName(): Promise<void> {
  const client = new pg.Client({ connectionString: api.database.superuserUrl })
  await client.connect()
  await client.query('update touchpoints set name = $1 where key = \'pay\'', [overriding])
  await client.end()
}

/** Without signs of direction; half-spaces stay. */
const withoutMarks = (text: string) => text.normalize('NFC').replace(/[\u2066-\u2069\u202A-\u202E\u200E\u200F]/g, '')

async function headline(locale: string): Promise<string> {
  const { overlay } = await journey.read(`overlay(window: { from: "${now.from}", to: "${now.to}" }, compareTo: { from: "${before.compareFrom}", to: "${before.compareTo}" }) { headline { text(locale: ${locale}) } }`)
  return overlay.headline.text
}

const take = (what: string, query: Record<string, string> = {}) => takeAlong(api, key, what, { ...period, ...query })

describe('the review as PDF', () => {
  it('reads in order in Persian, with the headline that the API says, on two A4 pages', async () => {
    const { status, headers, bytes } = await take('review.pdf', { locale: 'fa' })
    expect({ status, type: headers['content-type'] }).toEqual({ status: 200, type: 'application/pdf' })
    const pages = await pdfPages(bytes, true)
    expect(pages.map(({ width, height }) => [Math.round(width), Math.round(height)])).toEqual([[595, 842], [595, 842]])
    const text = folded(pages.flatMap(({ lines }) => lines).join(' '))
    expect(text).toContain(folded('از ۶۰ به ۸۷٪'))
    expect(text).toContain(folded('جست‌وجوی کالا'))
    expect(text).toContain(folded('کاهش تلاش مشتری در پرداخت'))
    expect(text).toContain(folded(await headline('fa')).replace(/\u202E|\u202C/g, ''))
    expect(text).not.toContain('۷۸٪')
  })

  it('keeps the letters of Arabic in order where two are drawn as one', async () => {
    const [first, second] = await pdfPages((await take('review.pdf', { locale: 'ar' })).bytes, true)
    expect(folded(first!.lines.join(' '))).toContain(folded('٨٧٪'))
    expect(folded(second!.lines.join(' '))).toContain(folded('الإجراءات'))
  })

  it('shows the words of others as text, never as instructions', async () => {
    const [page] = await pdfPages((await take('review.pdf', { locale: 'en' })).bytes, false)
    const text = page!.lines.join(' ')
    expect(text).toContain('=HYPERLINK("x")')
    expect(folded(text)).toContain(folded('<b>bold</b>'))
    expect(folded(text)).toMatch(/#strong\[x\]/)
    // The reading program adds embeddings of its own; an override would be somebody's.
    expect(text).not.toMatch(/[\u202D\u202E]/)
  })

  it('is written in the digits and the calendar that the reader chose', async () => {
    const [page] = await pdfPages((await take('review.pdf', { locale: 'fa', digits: 'latn', calendar: 'gregorian' })).bytes, true)
    const text = folded(page!.lines.join(' '))
    expect(text).toContain('2025')
    expect(text).not.toMatch(/[۰-۹]/)
  })
})

describe('the map as PDF', () => {
  it.each([['a4', 842, 595], ['a3', 1191, 842]])('is one page across %s', async (paper, width, height) => {
    const pages = await pdfPages((await take('map.pdf', { locale: 'fa', paper })).bytes, true)
    expect(pages.map(page => [Math.round(page.width), Math.round(page.height)])).toEqual([[width, height]])
    const text = folded(pages[0]!.lines.join(' '))
    for (const words of ['خرید و پرداخت', 'جست‌وجوی کالا', '۸۷٪', '۴۱٪', 'بسیار پایین‌تر از هدف'])
      expect(text).toContain(folded(words))
  })
})

describe('the review as slides', () => {
  it('has native text from right to left, and charts with their data', async () => {
    const parts = partsOf((await take('review.pptx', { locale: 'fa' })).bytes)
    const slides = [...parts].filter(([path]) => /^ppt\/slides\/slide\d+\.xml$/.test(path))
    expect(slides.length).toBeGreaterThanOrEqual(6)
    const text = slides.map(([, xml]) => textOf(xml)).join('\n')
    expect(text).toContain('از ۶۰ به ۸۷٪')
    expect(withoutMarks(text)).toContain(withoutMarks(await headline('fa')))
    expect(text).not.toMatch(/[\u202A-\u202E]|۷۸٪/)
    expect(slides.every(([, xml]) => xml.includes('rtl="1"') && xml.includes('lang="fa-IR"'))).toBe(true)
    expect([...parts.keys()].some(path => path.startsWith('ppt/charts/chart'))).toBe(true)
  })
})

describe('all readings as a table', () => {
  it('opens as a sheet from right to left whose numbers are numbers and which calculates nothing', async () => {
    const parts = partsOf((await take('readings.xlsx', { locale: 'fa' })).bytes)
    const sheet = parts.get('xl/worksheets/sheet1.xml')!
    expect(sheet).toContain('rightToLeft="1"')
    expect(sheet).not.toContain('<f>')
    expect(sheet).toMatch(/<c [^>]*><v>0\.87<\/v>/)
    expect([...parts.values()].join('')).toContain('=1+1')
  })

  it('is CSV that no spreadsheet takes for formulas', async () => {
    const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode((await take('readings.csv', { locale: 'en' })).bytes)
    const [head, ...rows] = text.trimEnd().split('\r\n')
    expect(head!.startsWith('\uFEFF"Stage","Touchpoint"')).toBe(true)
    expect(rows).toHaveLength(3)
    expect(rows[0]).toContain(',0.87,"share, 0 to 1",')
    expect(rows[0]).toContain('"clearly better"')
    expect(rows[2]).toContain('"\'=1+1"')
    expect(rows.join()).not.toMatch(/[\u202A-\u202E]/)
  })

  it('withholds small samples from those who may only look', async () => {
    const print = { locale: 'en', digits: 'latn', calendar: 'gregory' } as const
    const question = { window: now, compareTo: null, segment: [], print, paper: 'a4' } as const
    const rowOf = async (role: Role) => {
      const table = await readAsViewer(api.services, { ...api.viewer, role }, 'en', async context =>
        readingsTable(await readOverlayFacts(context, await journeyAt(context, key), { ...question, segment: [] }), print))
      return csvOf(table).toString().trimEnd().split('\r\n').at(-1)
    }
    expect(await rowOf('ANALYST')).toContain(',1,"share, 0 to 1",')
    expect(await rowOf('VIEWER')).toContain(',,"share, 0 to 1",,,1,')
    expect(await rowOf('VIEWER')).toContain('"fewer than 5"')
  })
})

describe('a document that cannot be made', () => {
  it.each([
    ['a journey that is not there', () => takeAlong(api, 'nowhere', 'review.pdf', period), 404, 'NOT_FOUND'],
    ['what every object has', () => take('constructor'), 404, 'NOT_FOUND'],
    ['something else', () => take('review.doc'), 404, 'NOT_FOUND'],
    ['a period that ends before it begins', () => take('readings.csv', { from: '2025-04-01', to: '2025-01-01' }), 400, 'BAD_USER_INPUT'],
    ['a day that is none', () => take('map.pdf', { from: '2025-02-30' }), 400, 'BAD_USER_INPUT'],
    ['half a comparison', () => takeAlong(api, key, 'review.pdf', { ...now, compareFrom: '2024-01-01' }), 400, 'BAD_USER_INPUT'],
    ['a segment without its value', () => take('review.pptx', { segment: 'tier' }), 400, 'BAD_USER_INPUT'],
  ])('is told by code and sentence: %s', async (_, asked, status, code) => {
    const answer = await asked()
    expect(answer.status).toBe(status)
    expect(answer.json()).toEqual({ code, message: expect.stringMatching(/\w+/) })
  })
})
