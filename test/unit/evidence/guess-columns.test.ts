import type { GuessContext } from '../../../api/src/modules/evidence/import/guess-columns.ts'
import { Buffer } from 'node:buffer'
import { describe, expect, it } from 'vitest'
import { guessColumns } from '../../../api/src/modules/evidence/import/guess-columns.ts'
import { openCsv } from '../../../api/src/modules/evidence/import/open-csv.ts'
import { profileColumns } from '../../../api/src/modules/evidence/import/profile-columns.ts'

const context: GuessContext = {
  touchpoints: [
    { key: 'parking', name: 'Parking' },
    { key: 'screening', name: 'Security screening' },
    { key: 'call', name: 'تماس تلفنی با پشتیبانی' },
  ],
  cards: [
    { touchpoint: 'parking', metric: 'CSAT_5', asks: null },
    { touchpoint: 'screening', metric: 'EASE_5', asks: null },
    { touchpoint: 'screening', metric: 'CSAT_5', asks: 'feeling safe' },
    { touchpoint: 'call', metric: 'CES_10', asks: null },
    { touchpoint: null, metric: 'NPS', asks: null },
  ],
  metrics: [
    { key: 'CSAT_5', family: 'SATISFACTION', version: 1, scaleMin: 1, scaleMax: 5, scaleStep: 1 },
    { key: 'EASE_5', family: 'EFFORT', version: 1, scaleMin: 1, scaleMax: 5, scaleStep: 1 },
    { key: 'CES_10', family: 'EFFORT', version: 1, scaleMin: 1, scaleMax: 10, scaleStep: 1 },
    { key: 'NPS', family: 'ADVOCACY', version: 1, scaleMin: 0, scaleMax: 10, scaleStep: 1 },
  ],
  dimensions: [{ key: 'age_group', label: 'Age' }, { key: 'city', label: 'شهر' }],
}

async function guess(content: string) {
  const csv = await openCsv(async function* () {
    yield Buffer.from(content)
  })
  const { columns } = await profileColumns(csv)
  const guesses = guessColumns(columns, context)
  return Object.fromEntries(columns.map(({ header }, index) => [header, guesses[index]!]))
}

describe('the guess of what columns mean', () => {
  it('reads headers and values of an English export', async () => {
    const guesses = await guess([
      'Response ID,Submitted,Parking,Ease of security screening,Feeling safe,How likely to recommend,Age group,Gender,Comments,Internal',
      '901,2024-05-13 10:20,4,5,5,9,18-24,f,The signs to the garage were hard to find,x',
      '902,2024-05-13 11:00,6,2,4,3,25-34,m,Nobody knew which line was the right one,x',
      '903,2024-05-14 08:01,1,4,5,10,18-24,f,,y',
    ].join('\n'))
    expect(guesses).toMatchObject({
      'Response ID': { role: 'EXTERNAL_ID' },
      'Submitted': { role: 'DATE', dateOrder: 'ISO' },
      'Parking': { role: 'ANSWER', touchpointKey: 'parking', metricKey: 'CSAT_5' },
      'Ease of security screening': { role: 'ANSWER', touchpointKey: 'screening', metricKey: 'EASE_5' },
      'Feeling safe': { role: 'ANSWER', touchpointKey: 'screening', metricKey: 'CSAT_5' },
      'How likely to recommend': { role: 'ANSWER', touchpointKey: null, metricKey: 'NPS' },
      'Age group': { role: 'SEGMENT', dimensionKey: 'age_group' },
      'Gender': { role: 'SEGMENT', dimensionKey: 'gender' },
      'Comments': { role: 'COMMENT' },
      'Internal': { role: 'IGNORE' },
    })
  })

  it('reads a Persian export with Arabic letters, Persian digits and Jalali dates', async () => {
    const guesses = await guess([
      'شناسه;تاريخ;تلاش در تماس تلفني با پشتيباني;شهر;نظر مشتري',
      '۱;۱۴۰۳/۰۲/۲۳;۸;تهران;باید سه بار زنگ می‌زدم تا جواب بدهند',
      '۲;۱۴۰۳/۰۲/۲۴;۳;شیراز;خیلی زود و خوب جواب دادند',
    ].join('\n'))
    expect(guesses).toMatchObject({
      'شناسه': { role: 'EXTERNAL_ID' },
      'تاريخ': { role: 'DATE', dateOrder: 'JALALI' },
      'تلاش در تماس تلفني با پشتيباني': { role: 'ANSWER', touchpointKey: 'call', metricKey: 'CES_10' },
      'شهر': { role: 'SEGMENT', dimensionKey: 'city' },
      'نظر مشتري': { role: 'COMMENT' },
    })
  })

  it('asks where a date may be day first or month first', async () => {
    expect(await guess('date,parking\n01/02/2024,5\n03/04/2024,4\n')).toMatchObject({ date: { role: 'DATE', dateOrder: null } })
    expect(await guess('date,parking\n01/02/2024,5\n23/04/2024,4\n')).toMatchObject({ date: { role: 'DATE', dateOrder: 'DAY_FIRST' } })
  })

  it('takes a date column of small whole numbers for days of a month', async () => {
    expect(await guess('INTDATE,parking\n13,5\n31,4\n')).toMatchObject({ INTDATE: { role: 'DATE', dateOrder: 'DAY_OF_MONTH' } })
  })

  it('maps no two columns to one metric of one touchpoint', async () => {
    const guesses = await guess('day,parking,parking 2\n2024-05-13,5,4\n2024-05-14,4,4\n')
    expect(guesses.parking).toMatchObject({ role: 'ANSWER', touchpointKey: 'parking' })
    expect(guesses['parking 2']).not.toMatchObject({ role: 'ANSWER', touchpointKey: 'parking', metricKey: 'CSAT_5' })
  })
})
