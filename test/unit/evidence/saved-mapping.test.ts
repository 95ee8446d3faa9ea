import type { ImportMapping } from '../../../api/src/modules/evidence/import/mapping.ts'
import { describe, expect, it } from 'vitest'
import { nameColumns } from '../../../api/src/modules/evidence/import/headers.ts'
import { bestFit, fitMapping } from '../../../api/src/modules/evidence/import/saved-mapping.ts'

function mappingOf(headers: string[], more: Partial<ImportMapping> = {}): ImportMapping {
  return { columns: headers.map(header => ({ header, role: 'ANSWER', touchpoint: header, metric: 'CSAT_5' })), ...more }
}

describe('a saved mapping', () => {
  it('fits a file with the same headers', () => {
    expect(fitMapping(mappingOf(['Q7ART', 'Q7FOOD']), nameColumns(['Q7FOOD', 'other', 'Q7ART']), 'a.csv')).toMatchObject({ matched: 1, renamed: [], missing: [] })
  })

  it('finds headers that differ in signs, spelling or script, and says which', () => {
    const saved = mappingOf(['RESPNUM', 'AIRLINE_CODE', 'Q12PRECHEKCRATE', 'Q21INCOME', 'امتیاز کلی'])
    const fitted = fitMapping(saved, nameColumns(['*RESPNUM', 'AIRLINE CODE', 'Q12PRECHECKRATE', 'Q21INCME', 'امتياز كلي']), 'a.csv')
    expect(fitted).toMatchObject({ matched: 1, missing: [] })
    expect(fitted!.renamed).toHaveLength(5)
    expect(fitted!.mapping.columns.map(({ header, touchpoint }) => [header, touchpoint])).toContainEqual(['Q21INCME', 'Q21INCOME'])
  })

  it('never takes one question for another: numbers must agree', () => {
    const saved = mappingOf(['Q7FOOD', 'Q7ART', 'Q7STORE', 'Q9FOOD'])
    const fitted = fitMapping(saved, nameColumns(['Q7FOOD', 'Q7ART', 'Q7STORE', 'Q4FOOD']), 'a.csv')
    expect(fitted).toMatchObject({ matched: 0.75, renamed: [], missing: ['Q9FOOD'] })
    expect(fitted!.mapping.columns).toHaveLength(3)
  })

  it('knows the first of a series that lost its number', () => {
    const saved = mappingOf(['Q8COM1', 'Q8COM2', 'Q8COM3'])
    expect(fitMapping(saved, nameColumns(['Q8COM', 'Q8COM2', 'Q8COM3']), 'a.csv')!.renamed).toEqual([{ was: 'Q8COM1', is: 'Q8COM' }])
  })

  it('is not offered for another survey', () => {
    expect(fitMapping(mappingOf(['Q7ART', 'Q7FOOD', 'Q7STORE']), nameColumns(['name', 'Q7ART', 'age']), 'a.csv')).toBeNull()
  })

  it('keeps its fixed year for a file of that year and asks anew for one of another', () => {
    const saved = mappingOf(['score'], { dateOrder: 'DAY_OF_MONTH', fixedYear: 2017, fixedMonth: 5 })
    const columns = nameColumns(['score'])
    expect(fitMapping(saved, columns, '2017_survey_20250817.csv')!.mapping).toMatchObject({ fixedYear: 2017, fixedMonth: 5 })
    expect(fitMapping(saved, columns, 'survey.csv')!.mapping).toMatchObject({ fixedYear: 2017, fixedMonth: 5 })
    expect(fitMapping(saved, columns, '2018_survey.csv')!.mapping).toMatchObject({ fixedYear: null, fixedMonth: null })
  })

  it('that fits best is offered before a later one', () => {
    const saved = [{ name: 'near', mapping: mappingOf(['Q7ART', 'Q7FODO']) }, { name: 'same', mapping: mappingOf(['Q7ART', 'Q7FOOD']) }]
    expect(bestFit(saved, nameColumns(['Q7ART', 'Q7FOOD']), 'a.csv')!.of.name).toBe('same')
  })
})
