import type { ImportMapping } from '../../../api/src/modules/evidence/import/mapping.ts'
import type { UnreadableFile } from '../../../api/src/modules/evidence/import/unreadable-file.ts'
import { describe, expect, it } from 'vitest'
import { nameColumns } from '../../../api/src/modules/evidence/import/headers.ts'
import { LeftOutTally } from '../../../api/src/modules/evidence/import/left-out.ts'
import { planRows } from '../../../api/src/modules/evidence/import/plan-rows.ts'
import { readRow } from '../../../api/src/modules/evidence/import/read-row.ts'

const headers = ['id', 'day', 'parking', 'overall', 'why', 'words', 'age']
const columns = nameColumns(headers)
const target = {
  touchpoints: new Set(['parking']),
  scales: new Map([
    ['CSAT_5', { key: 'CSAT_5', version: 2, scaleMin: 1, scaleMax: 5, scaleStep: 1 }],
    ['NPS', { key: 'NPS', version: 1, scaleMin: 0, scaleMax: 10, scaleStep: 1 }],
  ]),
  workspaceZone: 'UTC',
}
const mapping: ImportMapping = {
  dateOrder: 'ISO',
  columns: [
    { header: 'id', role: 'EXTERNAL_ID' },
    { header: 'day', role: 'DATE' },
    { header: 'parking', role: 'ANSWER', touchpoint: 'parking', metric: 'CSAT_5', notApplicable: ['6'], noAnswer: ['0', 'Blank'], values: [{ value: 'Outstanding', label: 'Outstanding', to: '5' }] },
    { header: 'overall', role: 'ANSWER', metric: 'NPS', noAnswer: ['11'] },
    { header: 'why', role: 'REASON', noAnswer: ['0'], reasons: [{ code: '101', text: 'Too expensive', negative: true }, { code: '106', text: 'Good food', negative: false, touchpoint: 'parking' }] },
    { header: 'words', role: 'COMMENT', touchpoint: 'parking' },
    { header: 'age', role: 'SEGMENT', dimension: 'age_group', values: [{ value: '18-24', label: '18 to 24', to: '2' }] },
  ],
}
const plan = planRows(mapping, columns, target)

function reading(...cells: string[]) {
  return readRow(plan, { line: 7, cells })
}

describe('a row of a file', () => {
  it('has a reason where the column is about, or where the reason is', () => {
    const { row } = reading('17', '2017-05-13', '4', '9', '101;106', '', '')
    expect(row!.verbatims.map(({ touchpoint, code }) => [touchpoint, code])).toEqual([['', '101'], ['parking', '106']])
    const elsewhere = mapping.columns.map(column => column.role === 'REASON' ? { ...column, reasons: [{ code: '1', text: 'A', touchpoint: 'nowhere' }] } : column)
    expect(() => planRows({ ...mapping, columns: elsewhere }, columns, target)).toThrow('no touchpoint nowhere')
  })

  it('becomes a submission with its answers, words and segments', () => {
    expect(reading('17', '2017-05-13', '4', '9', '101', ' Far from the gate ', '18-24').row).toEqual({
      line: 7,
      day: '2017-05-13',
      occurredAt: null,
      externalId: '17',
      channel: null,
      customer: null,
      agent: null,
      segments: { age_group: '2' },
      answers: [
        { column: 'parking', touchpoint: 'parking', metric: 'CSAT_5', version: 2, value: 4, absence: null },
        { column: 'overall', touchpoint: '', metric: 'NPS', version: 1, value: 9, absence: null },
      ],
      verbatims: [
        { touchpoint: 'parking', kind: 'TEXT', text: 'Far from the gate', code: null, negative: null },
        { touchpoint: '', kind: 'REASON', text: 'Too expensive', code: '101', negative: true },
      ],
      leftOut: [],
    })
  })

  it.each([
    ['6', 'NOT_APPLICABLE'],
    ['6.0', 'NOT_APPLICABLE'],
    ['۶', 'NOT_APPLICABLE'],
    ['0', 'NO_ANSWER'],
    ['blank', 'NO_ANSWER'],
    ['', 'NO_ANSWER'],
  ])('with %j has an absent answer: %s', (cell, absence) => {
    const { row } = reading('17', '2017-05-13', cell, '9', '', '', '')
    expect(row!.answers[0]).toMatchObject({ value: null, absence })
    expect(row!.leftOut).toEqual([{ reason: absence, column: 'parking', line: 7, example: cell }])
  })

  it.each([
    ['11', 'OFF_SCALE'],
    ['4.5', 'OFF_SCALE'],
    ['good', 'NOT_A_NUMBER'],
  ])('with %j keeps its other answers and leaves this one out: %s', (cell, reason) => {
    const { row } = reading('17', '2017-05-13', cell, '9', '', '', '')
    expect(row!.answers.map(({ metric }) => metric)).toEqual(['NPS'])
    expect(row!.leftOut).toEqual([{ reason, column: 'parking', line: 7, example: cell }])
  })

  it('is read by the words its mapping gives to values', () => {
    expect(reading('17', '2017-05-13', 'outstanding', '9', '', '', '').row!.answers[0]).toMatchObject({ value: 5 })
  })

  it('keeps a segment value that the mapping does not know', () => {
    expect(reading('17', '2017-05-13', '4', '9', '', '', '25-34').row!.segments).toEqual({ age_group: '25-34' })
  })

  it('may give several reasons in one cell, and one without a text is told', () => {
    const { row } = reading('17', '2017-05-13', '4', '9', '101; 999; 106', '', '')
    expect(row!.verbatims.map(({ code }) => code)).toEqual(['101', '106'])
    expect(row!.leftOut).toEqual([{ reason: 'REASON_WITHOUT_TEXT', column: 'why', line: 7, example: '999' }])
  })

  it.each([
    [['17', '2017-02-31', '4', '9', '', '', ''], 'BAD_DATE', '2017-02-31'],
    [['17', '', '4', '9', '', '', ''], 'NO_DATE', ''],
    [['17', '2017-05-13', '4'], 'RAGGED_ROW', '17 2017-05-13 4'],
    [['17', '2017-05-13', '4', '9', '', '', '', 'x'], 'RAGGED_ROW', '17 2017-05-13 4 9    x'],
    [['', ' ', '', '', '', '', ''], 'EMPTY', ''],
  ])('%j is left out whole: %s', (cells, reason, example) => {
    expect(reading(...cells).leftOut).toMatchObject({ reason, line: 7, example })
  })

  it('may end with delimiters too many', () => {
    expect(reading('17', '2017-05-13', '4', '9', '', '', '', '', ' ').row).toBeDefined()
  })
})

describe('a mapping that does not fit', () => {
  function faults(changed: Partial<ImportMapping>): string[] {
    try {
      planRows({ ...mapping, ...changed }, columns, target)
      return []
    }
    catch (error) {
      return (error as UnreadableFile).faults.map(({ code, params }) => `${code} ${params?.header ?? params?.touchpoint ?? params?.metric ?? ''}`.trim())
    }
  }
  const answer = { header: 'parking', role: 'ANSWER', touchpoint: 'parking', metric: 'CSAT_5' } as const
  const date = { header: 'day', role: 'DATE' } as const

  it.each([
    [[date, { ...answer, header: 'Parking lot' }], ['MISSING_COLUMN Parking lot']],
    [[date, { ...answer, occurrence: 2 }], ['MISSING_COLUMN parking']],
    [[date, { ...answer, touchpoint: 'valet' }], ['UNKNOWN_TOUCHPOINT parking']],
    [[date, { ...answer, metric: 'CSAT_6' }], ['UNKNOWN_METRIC parking']],
    [[date, answer, { ...answer, header: 'overall' }], ['TARGET_MAPPED_TWICE']],
    [[date, answer, { ...answer, metric: 'NPS' }], ['COLUMN_MAPPED_TWICE parking']],
    [[date, answer, { header: 'age', role: 'SEGMENT', dimension: 'a b' }], ['BAD_DIMENSION age']],
    [[date, answer, { header: 'age', role: 'DATE' }], ['ROLE_MAPPED_TWICE']],
    [[answer], ['NO_DATE_COLUMN']],
    [[date], ['NOTHING_MAPPED']],
    [[{ header: 'gone', role: 'IGNORE' }, date, answer], []],
  ] as const)('%j is told as %j', (mapped, expected) => {
    expect(faults({ columns: [...mapped] as ImportMapping['columns'] })).toEqual(expected)
  })

  it('names the year and month that a day of the month lacks', () => {
    expect(faults({ dateOrder: 'DAY_OF_MONTH', fixedYear: 2017 })).toEqual(['NO_FIXED_MONTH'])
    expect(faults({ dateOrder: 'DAY_OF_MONTH', fixedYear: 2017, fixedMonth: 5 })).toEqual([])
  })

  it('may take the date column by name, or one day for all rows', () => {
    expect(faults({ columns: [answer], dayColumn: 'day' })).toEqual([])
    expect(faults({ columns: [answer], fixedDay: '2017-05-13' })).toEqual([])
    expect(faults({ columns: [answer], dayColumn: 'date' })).toEqual(['MISSING_COLUMN date'])
  })
})

describe('what was left out', () => {
  it('is counted by reason and column, with the first 20 lines and the first different examples', () => {
    const tally = new LeftOutTally()
    for (let line = 2; line < 42; line++)
      tally.add({ reason: 'OFF_SCALE', column: 'parking', line, example: String(line % 7) })
    tally.add({ reason: 'BAD_DATE', column: null, line: 50, example: '31 February' })
    const [bad, off] = tally.list()
    expect(bad).toEqual({ reason: 'BAD_DATE', column: null, count: 1, lines: [50], examples: ['31 February'] })
    expect(off).toMatchObject({ reason: 'OFF_SCALE', column: 'parking', count: 40, examples: ['2', '3', '4', '5', '6'] })
    expect(off!.lines).toEqual(Array.from({ length: 20 }, (_, index) => index + 2))
  })

  it('goes on from what an earlier part of the file has counted', () => {
    const first = new LeftOutTally()
    first.add({ reason: 'KNOWN', column: null, line: 2, example: '17' })
    const second = new LeftOutTally(first.list())
    second.add({ reason: 'KNOWN', column: null, line: 9, example: '18' })
    expect(second.list()).toEqual([{ reason: 'KNOWN', column: null, count: 2, lines: [2, 9], examples: ['17', '18'] }])
    expect(first.list()[0]!.count).toBe(1)
  })
})
