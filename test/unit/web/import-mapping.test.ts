import type { MappingDraft } from '../../../web/src/features/evidence/import/column-draft.ts'
import { describe, expect, it } from 'vitest'
import { draftOf, keyFrom, mappingOf, withSaved } from '../../../web/src/features/evidence/import/column-draft.ts'
import { problemsOf } from '../../../web/src/features/evidence/import/draft-problems.ts'
import { missingCards } from '../../../web/src/features/evidence/import/missing-cards.ts'
import { parseReasons, writeReasons } from '../../../web/src/features/evidence/import/reason-lines.ts'

type Guess = Parameters<typeof draftOf>[0][number]

function guess(header: string, over: Partial<Guess> = {}): Guess {
  return { index: 0, header, occurrence: 1, samples: [], distinct: [], filled: 9, role: 'IGNORE', touchpointKey: null, metricKey: null, dateOrder: null, dimensionKey: null, ...over }
}

const file = [
  guess('Day', { role: 'DATE', dateOrder: 'DAY_OF_MONTH' }),
  guess('Q7', { role: 'ANSWER', touchpointKey: 'desk', metricKey: 'CSAT_5' }),
  guess('Q7', { occurrence: 2 }),
  guess('Age group', { role: 'SEGMENT' }),
]

function draft(change: (draft: MappingDraft) => void = () => {}): MappingDraft {
  const made = draftOf(file)
  made.date.fixedMonth = 5
  made.date.fixedYear = 2017
  change(made)
  return made
}

describe('the mapping of a file', () => {
  it('sends of each column only what its role needs, and nothing of ignored ones', () => {
    expect(mappingOf(draft())).toEqual({
      dateOrder: 'DAY_OF_MONTH',
      fixedYear: 2017,
      fixedMonth: 5,
      columns: [
        { header: 'Day', occurrence: 1, role: 'DATE' },
        { header: 'Q7', occurrence: 1, role: 'ANSWER', touchpoint: 'desk', metric: 'CSAT_5', notApplicable: [], noAnswer: [] },
        { header: 'Age group', occurrence: 1, role: 'SEGMENT', dimension: 'age_group', dimensionLabel: null, noAnswer: [], values: [] },
      ],
    })
  })

  it('comes back the same after it was saved', () => {
    const told = draft(({ columns }) => {
      columns[1]!.notApplicable = ['6']
      columns[1]!.noAnswer = ['0', 'Blank']
      columns[2]!.role = 'REASON'
      columns[2]!.reasons = '101\tToo dear\t-\n102\tMore seats'
      columns[3]!.labels = { 1: 'Under 18' }
      columns[3]!.readAs = { '18-24': '2' }
    })
    expect(mappingOf(withSaved(draftOf(file), mappingOf(told)))).toEqual(mappingOf(told))
  })

  it('ignores a column that the saved mapping did not read, whatever it looks like', () => {
    const saved = mappingOf(draft(({ columns }) => Object.assign(columns[3]!, { role: 'IGNORE' })))
    expect(withSaved(draftOf(file), saved).columns[3]!.role).toBe('IGNORE')
  })

  it('gives every row one day where no column is the date', () => {
    const dayless = draft(({ columns, date }) => {
      columns[0]!.role = 'IGNORE'
      date.fixedDay = '2017-05-31'
    })
    expect(mappingOf(dayless)).toMatchObject({ fixedDay: '2017-05-31' })
    expect(mappingOf(dayless)).not.toHaveProperty('dateOrder')
  })

  it('makes the key of a dimension from a header', () => {
    expect(keyFrom(' Âge group (2) ')).toBe('age_group_2')
    expect(keyFrom('جنسیت')).toBe('segment')
  })
})

describe('what is still to be said', () => {
  it('is nothing when the mapping is whole', () => {
    expect(problemsOf(draft())).toEqual([])
  })

  it('names ambiguous dates, a day without its month, an answer without a metric', () => {
    expect(problemsOf(draft(({ date }) => Object.assign(date, { order: null })))).toEqual([{ code: 'NO_DATE_ORDER', header: 'Day' }])
    expect(problemsOf(draft(({ date }) => Object.assign(date, { fixedMonth: 13 })))).toEqual([{ code: 'NO_MONTH', header: 'Day' }])
    expect(problemsOf(draft(({ columns }) => Object.assign(columns[1]!, { metric: null })))).toEqual([{ code: 'NO_METRIC', header: 'Q7' }])
  })

  it('names a second column that answers the same', () => {
    const twice = draft(({ columns }) => Object.assign(columns[2]!, { role: 'ANSWER', touchpoint: 'desk', metric: 'CSAT_5' }))
    expect(problemsOf(twice)).toEqual([{ code: 'SAME_TARGET', header: 'Q7' }])
  })

  it('says that nothing would be counted', () => {
    const empty = draft(({ columns }) => Object.assign(columns[1]!, { role: 'IGNORE' }))
    expect(problemsOf(empty)).toEqual([{ code: 'NOTHING_MAPPED' }])
  })
})

describe('texts of coded reasons', () => {
  it('are read as they are copied out of a table', () => {
    expect(parseReasons('101\tToo dear\t-\r\n\n102\t More seats \nno tab here')).toEqual({
      reasons: [{ code: '101', text: 'Too dear', negative: true }, { code: '102', text: 'More seats' }],
      unread: [4],
    })
  })

  it('are written so that they are read the same', () => {
    const { reasons } = parseReasons('1\tگران است\t-\n2\tخوب\t+\n3\tبی‌نظر\n4\tصف دراز\t-\tscreening\n5\tفروشگاه\t\tshops')
    expect(reasons.at(-1)).toEqual({ code: '5', text: 'فروشگاه', touchpoint: 'shops' })
    expect(parseReasons(writeReasons(reasons)).reasons).toEqual(reasons)
  })
})

describe('an import that brings what the map does not ask yet', () => {
  it('names each such place and metric', () => {
    const cards = missingCards(draft().columns, (touchpoint, metric) => `${touchpoint} ${metric}` === 'gate CSAT_5')
    expect(cards).toEqual([{ touchpoint: 'desk', metric: 'CSAT_5' }])
  })
})
