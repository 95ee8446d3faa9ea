import type { MasirProcess } from '../support/masir-process.ts'
import { afterEach, beforeEach, expect, it } from 'vitest'
import { removeDataDirectory, temporaryDataDirectory } from '../support/data-directory.ts'
import { ask, startMasir } from '../support/masir-process.ts'

let dataDirectory: string
let running: MasirProcess[]

beforeEach(async () => {
  dataDirectory = await temporaryDataDirectory()
  running = []
})

afterEach(async () => {
  for (const masir of running) {
    masir.child.kill('SIGTERM')
    await masir.ended
  }
  await removeDataDirectory(dataDirectory)
})

function start(): MasirProcess {
  const masir = startMasir({ MASIR_DATA_DIR: dataDirectory, MASIR_DEMO: 'on' })
  running.push(masir)
  return masir
}

it('a start that is killed in the middle of the demo is made good by the next one', { timeout: 240_000 }, async () => {
  const first = start()
  await expect.poll(first.output, { timeout: 90_000, interval: 50 }).toMatch(/2016: \d\d? %/)
  first.child.kill('SIGKILL')
  await first.ended
  const address = await start().ready
  const { journey } = await ask<{ journey: { id: string } }>(address, '{ journey(key: "sfo") { id } }')
  const { importJobs } = await ask<{ importJobs: { edges: { node: object }[] } }>(address, 'query ($id: ID!) { importJobs(journeyId: $id) { edges { node { source state rowsRead submissions known answers } } } }', { id: journey.id })
  expect(importJobs.edges.map(({ node }) => node)).toEqual([
    { source: 'SFO customer survey 2017', state: 'DONE', rowsRead: 2831, submissions: 2831, known: 0, answers: 53126 },
    { source: 'SFO customer survey 2016', state: 'DONE', rowsRead: 3087, submissions: 3087, known: 0, answers: 54617 },
  ])
})
