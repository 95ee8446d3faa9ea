import type { Calendar, CalendarName, Digits, Locale, Print } from '@masir/schema'
import type { SegmentFilter, TimeWindow } from '../../metric/index.ts'
import { CALENDAR_NAMES, DIGITS, LOCALES, printFor } from '@masir/schema'
import { z } from 'zod'

export const PAPERS = ['a4', 'a3'] as const
export type Paper = typeof PAPERS[number]

/** What a reader wants to take along, and how it is written. */
export interface ExportQuestion {
  window: TimeWindow
  compareTo: TimeWindow | null
  segment: SegmentFilter[]
  print: Print
  paper: Paper
}

/** A question that cannot be answered, said so that a program and a person understand it. */
export class BadExport extends Error {
  readonly code: string
  readonly status: number
  constructor(status: number, code: string, message: string) {
    super(message)
    this.status = status
    this.code = code
  }
}

const mostFilters = 20
const day = z.iso.date()
const query = z.object({
  from: day,
  to: day,
  compareFrom: day.optional(),
  compareTo: day.optional(),
  segment: z.union([z.string(), z.array(z.string()).max(mostFilters)]).optional(),
  locale: z.enum(LOCALES).optional(),
  digits: z.enum(DIGITS).optional(),
  calendar: z.enum(['gregorian', ...CALENDAR_NAMES]).optional(),
  paper: z.enum(PAPERS).optional(),
})

/** @throws BadExport BAD_USER_INPUT */
export function readQuestion(given: unknown, spoken: Locale, workspace: Calendar): ExportQuestion {
  const read = query.safeParse(given)
  if (!read.success)
    throw badInput(read.error.issues.map(({ path, message }) => `${path.join('.') || 'query'}: ${message}`).join('; '))
  const { from, to, compareFrom, compareTo, segment, locale, digits, calendar, paper } = read.data
  if ((compareFrom === undefined) !== (compareTo === undefined))
    throw badInput('compareFrom and compareTo belong together.')
  return {
    window: { from, to },
    compareTo: compareFrom && compareTo ? { from: compareFrom, to: compareTo } : null,
    segment: readSegment(segment),
    print: printFor(locale ?? spoken, workspace, { digits: digits as Digits | undefined, calendar: calendarOf(calendar) }),
    paper: paper ?? 'a4',
  }
}

function calendarOf(name: 'gregorian' | CalendarName | undefined): CalendarName | undefined {
  return name === 'gregorian' ? 'gregory' : name
}

/** `segment=<dimension>:<value>`, once for each value; values of one dimension are alternatives. */
function readSegment(given: string | readonly string[] | undefined): SegmentFilter[] {
  const pairs = (typeof given === 'string' ? [given] : given ?? []).map((pair) => {
    const colon = pair.indexOf(':')
    if (colon < 1)
      throw badInput('segment is written dimension:value.')
    return { dimension: pair.slice(0, colon), value: pair.slice(colon + 1) }
  })
  return [...Map.groupBy(pairs, ({ dimension }) => dimension)].map(([dimension, values]) => ({ dimension, values: values.map(({ value }) => value) }))
}

function badInput(message: string): BadExport {
  return new BadExport(400, 'BAD_USER_INPUT', message)
}
