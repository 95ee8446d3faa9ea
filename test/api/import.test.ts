import type { TestMapping } from '../support/import-api.ts'
import { randomBytes } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { runImport } from '../../api/src/modules/evidence/import-runner.ts'
import { askAs } from '../support/ask-as.ts'
import { ended, importFile, previewImport, readJob, startImport, upload } from '../support/import-api.ts'
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
const withoutIds: TestMapping = { ...mapping, columns: mapping.columns.slice(1) }
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

/** Rows that all say something of their own. */
function manyRows(count: number): string[] {
  return Array.from({ length: count }, (_, index) => `${index + 1},2024-0${1 + index % 3}-1${index % 10},${1 + index % 5},${index % 11},${index % 50 === 0 ? `note ${index}` : ''},${index % 4}`)
}

async function countRows(source: string): Promise<Record<string, number>> {
  const { rows: [counts] } = await api.services.orm.em.fork({ session: { role: 'masir_app', variables: { 'app.workspace': api.viewer.workspace.id } } }).transactional(async em =>
    ({ rows: await em.execute(`select
      (select count(*)::int from submissions where source = ?) as submissions,
      (select count(distinct identity)::int from submissions where source = ?) as identities,
      (select count(*)::int from answers a join submissions s on s.id = a.submission_id where s.source = ?) as answers,
      (select count(*)::int from verbatims where source = ?) as verbatims,
      (select coalesce(sum(submissions), 0)::int from batches where source = ? and taken_back_at is null) as "inBatches"`, Array.from({ length: 5 }).fill(source)) }))
  return counts
}

describe('an import', () => {
  it('is announced exactly, and stores what was announced', async () => {
    const { body } = await upload(api, file(rows))
    const preview = await previewImport(api, journey.id, body.id, mapping, 'exact')
    expect(preview).toMatchObject({ rows: 8, submissions: 4, answers: 4, verbatims: 1, alreadyKnown: 1, period: { from: '2024-05-01', to: '2024-05-05' }, userErrors: [] })
    expect(await countRows('exact')).toMatchObject({ submissions: 0 })
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
    expect(preview.columns.find((column: { header: string }) => column.header === 'parking')).toMatchObject({ answers: 1 })
  })

  it('gives a card to a metric that the map had none for, and names its segments', async () => {
    const { outcomeMetrics } = await journey.read('outcomeMetrics { metric { key } }')
    expect(outcomeMetrics).toEqual([{ metric: { key: 'NPS' } }])
    const { segmentDimensions } = await api.data('{ segmentDimensions { key label values { value label } } }')
    expect(segmentDimensions).toContainEqual({ key: 'age_group', label: 'Age', values: [{ value: '2', label: '18 to 24' }, { value: '25-34', label: '25-34' }] })
  })

  it.each([['ids', mapping], ['no ids', withoutIds]] as const)('of the same file again adds nothing, with %s', async (name, how) => {
    const source = `twice, ${name}`
    const twins = [...rows.slice(0, 2), '9,2024-05-02,4,4,,', ',2024-05-02,4,4,,', ',2024-05-02,4,4,,']
    const first = await importFile(api, journey.id, file(twins), how, { source })
    expect(first).toMatchObject({ submissions: 5, known: 0 })
    const second = await importFile(api, journey.id, file(twins), how, { source })
    expect(second).toMatchObject({ state: 'DONE', submissions: 0, answers: 0, verbatims: 0, known: 5, rowsRead: 5 })
    expect(await countRows(source)).toMatchObject({ submissions: 5, inBatches: 5 })
  })

  it.each([['ids', mapping], ['no ids', withoutIds]] as const)('of a longer export adds what is new, with %s', async (name, how) => {
    const source = `longer, ${name}`
    const all = manyRows(30)
    await importFile(api, journey.id, file(all.slice(0, 20)), how, { source })
    const preview = await previewImport(api, journey.id, (await upload(api, file(all))).body.id, how, source)
    const longer = await importFile(api, journey.id, file(all), how, { source })
    expect(longer).toMatchObject({ submissions: 10, known: 20 })
    expect(preview).toMatchObject({ submissions: 10, alreadyKnown: 20, answers: longer.answers })
    expect(await countRows(source)).toMatchObject({ submissions: 30, identities: 30 })
  })

  it('that is killed at any chunk ends exact when it is taken up again', async () => {
    const content = file(manyRows(2300))
    const unbroken = await importFile(api, journey.id, content, withoutIds, { source: 'unbroken' })
    const { body } = await upload(api, content)
    await api.services.queue.offWork('import')
    const { id } = await startImport(api, journey.id, body.id, withoutIds, { source: 'broken' })
    const order = { workspaceId: api.viewer.workspace.id, jobId: Buffer.from(id, 'base64url').toString().split(':')[1]! }
    for (const chunksBeforeDeath of [0, 1, 2]) {
      await expect(runImport(dyingAfter(chunksBeforeDeath), order)).rejects.toThrow('killed')
      expect((await readJob(api, id)).state).toBe('RUNNING')
    }
    expect((await readJob(api, id)).rowsRead).toBe(1500)
    await Promise.all([runImport(api.services, order), runImport(api.services, order)])
    const { id: _, ...resumed } = await readJob(api, id)
    expect(resumed).toMatchObject({ state: 'DONE', rowsRead: 2300, submissions: unbroken.submissions, answers: unbroken.answers, verbatims: unbroken.verbatims, leftOut: unbroken.leftOut })
    expect(await countRows('broken')).toEqual(await countRows('unbroken'))
  })

  /** Services whose orm dies within the transaction of the chunk after so many were stored. */
  function dyingAfter(chunks: number): typeof api.services {
    let stored = 0
    let rowsRead: number | undefined
    const orm = new Proxy(api.services.orm, {
      get: (target, property) => property !== 'em'
        ? Reflect.get(target, property)
        : { fork: (options: object) => {
            const em = target.em.fork(options)
            const transactional = em.transactional.bind(em)
            em.transactional = ((work: (inner: typeof em) => Promise<unknown>, more: object) => transactional(async (inner) => {
              const result = await work(inner)
              const now = (result as { rowsRead?: number } | null)?.rowsRead
              if (now !== undefined && rowsRead !== undefined && now > rowsRead && ++stored > chunks)
                throw new Error('killed')
              rowsRead = now ?? rowsRead
              return result
            }, more)) as typeof em.transactional
            return em
          } },
    })
    return { ...api.services, orm }
  }
})

describe('an import taken back', () => {
  it('is gone with all it stored, and its file can be imported again', async () => {
    await api.services.queue.work('import', { pollingIntervalSeconds: 0.5 }, async ([job]) => runImport(api.services, job!.data as never))
    const content = file(manyRows(700))
    const job = await importFile(api, journey.id, content, mapping, { source: 'regretted' })
    const { takeBack } = await api.data('mutation ($id: ID) { takeBack(input: { importJobId: $id }) { submissions answers userErrors { code } } }', { id: job.id })
    expect(takeBack).toEqual({ submissions: 700, answers: job.answers, userErrors: [] })
    expect(await countRows('regretted')).toEqual({ submissions: 0, identities: 0, answers: 0, verbatims: 0, inBatches: 0 })
    expect(await readJob(api, job.id)).toMatchObject({ state: 'TAKEN_BACK', submissions: 700 })
    const again = await importFile(api, journey.id, content, mapping, { source: 'regretted' })
    expect(again).toMatchObject({ submissions: 700, known: 0, answers: job.answers })
    const twice = await api.data('mutation ($id: ID) { takeBack(input: { importJobId: $id }) { submissions answers userErrors { code } } }', { id: job.id })
    expect(twice.takeBack).toEqual({ submissions: 0, answers: 0, userErrors: [] })
    expect(await countRows('regretted')).toMatchObject({ submissions: 700 })
  })

  it('while it goes on is stopped, and nothing of it stays', async () => {
    await api.services.queue.offWork('import')
    const { id } = await startImport(api, journey.id, (await upload(api, file(manyRows(20)))).body.id, mapping, { source: 'stopped' })
    const cancel = 'mutation ($id: ID!) { cancelImport(id: $id) { importJob { state } userErrors { code } } }'
    expect((await api.data(cancel, { id })).cancelImport).toEqual({ importJob: { state: 'CANCELLED' }, userErrors: [] })
    await api.services.queue.work('import', { pollingIntervalSeconds: 0.5 }, async ([job]) => runImport(api.services, job!.data as never))
    await importFile(api, journey.id, file(manyRows(1)), mapping, { source: 'behind it in the queue' })
    expect(await countRows('stopped')).toMatchObject({ submissions: 0 })
    expect((await api.data(cancel, { id })).cancelImport).toMatchObject({ importJob: null, userErrors: [{ code: 'NOT_RUNNING' }] })
  })
})

describe('a file that cannot be imported', () => {
  async function previewErrors(content: string | Uint8Array, changed: Partial<TestMapping> = {}): Promise<{ code: string, message: string }[]> {
    const { body } = await upload(api, content)
    return (await previewImport(api, journey.id, body.id, { ...mapping, ...changed })).userErrors
  }

  it.each([
    ['an Excel workbook', Buffer.concat([Buffer.from([0x50, 0x4B, 3, 4]), randomBytes(200)]), 415, 'NOT_A_CSV', /save it as CSV/],
    ['a picture', Buffer.concat([Buffer.from([0x89, 0x50, 0x4E, 0x47]), randomBytes(200)]), 415, 'NOT_A_CSV', /PNG picture/],
    ['empty', '', 400, 'EMPTY_FILE', /empty/],
  ])('because it is %s is refused when it is sent', async (_, content, status, code, message) => {
    const answer = await upload(api, content)
    expect(answer).toMatchObject({ status, body: { code } })
    expect(answer.body.message).toMatch(message)
  })

  it('larger than 100 MB is refused with a sentence', async () => {
    const answer = await upload(api, Buffer.alloc(100 * 1024 * 1024 + 1, 'a,b\n1,2\n'))
    expect(answer).toMatchObject({ status: 413, body: { code: 'FILE_TOO_LARGE' } })
  })

  it.each([
    ['prose', 'Dear Sir or Madam\nI flew with you.\nIt was nice\n', 'NOT_A_CSV'],
    ['5,000 columns wide', `${Array.from({ length: 5000 }, (_, index) => `c${index}`).join()}\n${'1,'.repeat(4999)}1\n`, 'TOO_MANY_COLUMNS'],
    ['only a header', `${header}\n`, 'NO_ROWS'],
  ])('because it is %s says so in the wizard', async (_, content, code) => {
    const { body } = await upload(api, content)
    const { upload: preview } = await api.data(`query ($id: ID!, $journeyId: ID!) { upload(id: $id, journeyId: $journeyId) { fileName rows columns { header } userErrors { code message } } }`, { id: body.id, journeyId: journey.id })
    expect(preview).toMatchObject({ fileName: 'answers.csv', rows: 0, columns: [], userErrors: [{ code }] })
  })

  it('because it lacks a column that the mapping reads says which, and where the mapping names it', async () => {
    expect(await previewErrors('id,day,recommend,words,age\n1,2024-05-01,5,,\n')).toEqual([
      { code: 'MISSING_COLUMN', message: 'The file has no column parking, which the mapping reads.', field: ['input', 'mapping', 'columns', '2', 'header'], params: { header: 'parking', occurrence: 1 } },
    ])
  })

  it('because it is in another encoding than was named says so', async () => {
    expect(await previewErrors(Buffer.from(`${header}\n1,2024-05-01,5,5,caf\xE9,\n`, 'latin1'), { encoding: 'utf-8' })).toMatchObject([{ code: 'WRONG_ENCODING' }])
  })

  it.each(['NO_DATE_COLUMN', 'NOTHING_MAPPED'])('because of its mapping says %s', async (code) => {
    const columns = code === 'NOTHING_MAPPED' ? mapping.columns.slice(0, 2) : mapping.columns.slice(2)
    expect(await previewErrors(file(rows), { columns })).toMatchObject([{ code }])
  })

  it('is not started either, and leaves nothing behind', async () => {
    const { body } = await upload(api, file(rows))
    const { startImport: refused } = await api.data(`mutation ($input: StartImportInput!) { startImport(input: $input) { importJob { id } userErrors { code field } } }`, {
      input: { journeyId: journey.id, uploadId: body.id, source: ' ', mapping },
    })
    expect(refused).toEqual({ importJob: null, userErrors: [{ code: 'NAME_LENGTH', field: ['input', 'source'] }] })
    for (const id of ['01985f00-0000-7000-8000-000000000000', 'nonsense'])
      expect(await previewImport(api, journey.id, id, mapping)).toMatchObject({ rows: 0, userErrors: [{ code: 'UNKNOWN_UPLOAD' }] })
  })

  it('far inside is found before anything is stored', async () => {
    const content = Buffer.concat([Buffer.from(file(manyRows(40_000))), Buffer.from('40001,2024-05-01,5,5,caf\xE9,\n', 'latin1')])
    const job = await importFile(api, journey.id, content, { ...mapping, encoding: 'utf-8' }, { source: 'torn' })
    expect(job).toMatchObject({ state: 'FAILED', submissions: 0, failure: { code: 'WRONG_ENCODING', params: { encoding: 'utf-8' } } })
    expect(await countRows('torn')).toMatchObject({ submissions: 0 })
  })
})

describe('a saved mapping', () => {
  const offer = `query ($id: ID!, $journeyId: ID!) { upload(id: $id, journeyId: $journeyId) { rows columns { header role touchpointKey metricKey } savedMapping { name mapping matched renamed { was is } missing } userErrors { code } } }`

  it('is offered for a file whose headers differ a little, and imports it', async () => {
    const content = file(manyRows(3))
    await importFile(api, journey.id, content, mapping, { source: 'first year', saveMappingAs: 'Passengers' })
    const { body } = await upload(api, content.replace('parking', 'Parking ').replace('recommend', 'recomend'), 'next year.csv')
    const { upload: { savedMapping } } = await api.data(offer, { id: body.id, journeyId: journey.id })
    expect(savedMapping).toMatchObject({ name: 'Passengers', matched: 1, missing: [] })
    expect(savedMapping.renamed).toEqual([{ was: 'parking', is: 'Parking' }, { was: 'recommend', is: 'recomend' }])
    const { id } = await startImport(api, journey.id, body.id, savedMapping.mapping, { source: 'second year' })
    expect(await ended(api, id)).toMatchObject({ state: 'DONE', submissions: 3, answers: 6 })
  })
})

describe('whoever only looks', () => {
  it('may not import', async () => {
    const { body } = await upload(api, file(rows))
    await expect(askAs(api, 'VIEWER', `query ($id: ID!, $journeyId: ID!) { upload(id: $id, journeyId: $journeyId) { rows } }`, { id: body.id, journeyId: journey.id })).rejects.toThrow('Your role does not allow this.')
  })
})
