import type { TestMapping } from '../support/import-api.ts'
import { beforeAll, describe, expect, it } from 'vitest'
import { importFile, previewImport, startImport, upload } from '../support/import-api.ts'
import { TestJourney } from '../support/journey-api.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()
let journey: TestJourney

beforeAll(async () => {
  journey = await TestJourney.create(api, 'A flight', [
    { addStage: { key: 'airport', name: 'At the airport' } },
    { addTouchpoint: { key: 'parking', stage: 'airport', name: 'Parking' } },
    { addTouchpoint: { key: 'screening', stage: 'airport', name: 'Security screening' } },
    { addMetricCard: { key: 'parking-csat', touchpoint: 'parking', metric: 'CSAT_5' } },
  ])
})

const mapping: TestMapping = {
  dateOrder: 'ISO',
  columns: [
    { header: 'id', role: 'EXTERNAL_ID' },
    { header: 'day', role: 'DATE' },
    { header: 'parking', role: 'ANSWER', touchpoint: 'parking', metric: 'CSAT_5', notApplicable: ['6'], noAnswer: ['0'] },
    { header: 'recommend', role: 'ANSWER', metric: 'NPS' },
    { header: 'words', role: 'COMMENT', touchpoint: 'parking' },
    { header: 'age', role: 'SEGMENT', dimension: 'age_group', dimensionLabel: 'Age', values: [{ value: '18-24', label: '18 to 24', to: '2' }] },
  ],
}
const header = 'id,day,parking,recommend,words,age'
const rows = [
  '1,2024-05-01,5,10,"Quick, and clean",18-24',
  '2,2024-05-02,6,9,,25-34',
  '3,2024-05-03,11,0,,2',
  '4,2024-02-31,4,7,,2',
  '5,2024-05-04,0,,,',
  '6,2024-05-05,4',
  ',,,,,',
  '1,2024-05-06,1,1,,',
]
const file = (lines: readonly string[]): string => [header, ...lines, ''].join('\n')

describe('an import', () => {
  it('is announced exactly, and stores what was announced', async () => {
    const { body } = await upload(api, file(rows))
    const preview = await previewImport(api, journey.id, body.id, mapping, 'exact')
    expect(preview).toMatchObject({ rows: 8, submissions: 4, answers: 4, verbatims: 1, alreadyKnown: 1, period: { from: '2024-05-01', to: '2024-05-05' }, userErrors: [] })
    const job = await importFile(api, journey.id, file(rows), mapping, { source: 'exact' })
    expect(job).toMatchObject({ state: 'DONE', rowsTotal: 8, rowsRead: 8, submissions: 4, answers: 4, verbatims: 1, known: 1, failure: null })
    expect(job.leftOut).toEqual(preview.leftOut)
    expect(job.leftOut).toEqual(expect.arrayContaining([
      { reason: 'BAD_DATE', column: 'day', count: 1, lines: [5], examples: ['2024-02-31'] },
      { reason: 'RAGGED_ROW', column: null, count: 1, lines: [7], examples: ['6 2024-05-05 4'] },
      { reason: 'EMPTY', column: null, count: 1, lines: [8], examples: [] },
      { reason: 'KNOWN', column: null, count: 1, lines: [9], examples: ['1'] },
      { reason: 'OFF_SCALE', column: 'parking', count: 1, lines: [4], examples: ['11'] },
      { reason: 'NOT_APPLICABLE', column: 'parking', count: 1, lines: [3], examples: ['6'] },
      { reason: 'NO_ANSWER', column: 'parking', count: 1, lines: [6], examples: ['0'] },
      { reason: 'NO_ANSWER', column: 'recommend', count: 1, lines: [6], examples: [] },
    ]))
    expect(job.leftOut).toHaveLength(8)
  })
})
