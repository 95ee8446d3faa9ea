import type { JourneyEdit } from '@masir/schema'
import { randomUUID } from 'node:crypto'
import { removeDataDirectory, temporaryDataDirectory } from '../support/data-directory.ts'
import { ask, startMasir } from '../support/masir-process.ts'
import { listsOfSize } from './journey-of-size.ts'

/** How many customers have answered a measured journey, each at every touchpoint. */
const CUSTOMERS = 40
/** So many in one request: more would be a larger body than the server takes. */
const AT_ONCE = 5

export interface Product {
  address: string
  stop: () => Promise<void>
  /** Puts in a journey over GraphQL, as any client would, and tells its key. */
  draw: (size: number) => Promise<string>
  /** The same with answers to both metrics of every touchpoint. */
  drawMeasured: (size: number) => Promise<string>
}

/** The product with a database of its own that goes when it stops. */
export async function startProduct(): Promise<Product> {
  const dataDirectory = await temporaryDataDirectory()
  const { child, ready, ended } = startMasir({ MASIR_DATA_DIR: dataDirectory })
  const address = await ready
  return {
    address,
    draw: async size => (await drawJourney(address, size)).key,
    drawMeasured: async (size) => {
      const { id, key } = await drawJourney(address, size)
      for (let first = 0; first < CUSTOMERS; first += AT_ONCE)
        await record(address, id, Array.from({ length: AT_ONCE }, (_, place) => submission(first + place, size)))
      return key
    },
    stop: async () => {
      child.kill('SIGTERM')
      await ended
      await removeDataDirectory(dataDirectory)
    },
  }
}

interface Complaints { userErrors: { message: string }[] }

async function drawJourney(address: string, size: number): Promise<{ id: string, key: string }> {
  const { createJourney: { journey } } = await ask<{ createJourney: { journey: { id: string, key: string } } }>(
    address,
    'mutation ($input: CreateJourneyInput!) { createJourney(input: $input) { journey { id key } } }',
    { input: { name: `${size} touchpoints` } },
  )
  for (const [place, edits] of listsOfSize(size).entries())
    await send(address, journey.id, place + 1, edits)
  return journey
}

async function send(address: string, journeyId: string, baseRevision: number, edits: JourneyEdit[]): Promise<void> {
  const { editJourney } = await ask<{ editJourney: Complaints }>(
    address,
    'mutation ($input: EditJourneyInput!) { editJourney(input: $input) { userErrors { message } } }',
    { input: { journeyId, editListId: randomUUID(), baseRevision, edits } },
  )
  refuse(editJourney)
}

async function record(address: string, journeyId: string, submissions: object[]): Promise<void> {
  const { recordSubmissions } = await ask<{ recordSubmissions: Complaints }>(
    address,
    'mutation ($input: RecordSubmissionsInput!) { recordSubmissions(input: $input) { userErrors { message } } }',
    { input: { journeyId, batchKey: randomUUID(), source: 'bench', submissions } },
  )
  refuse(recordSubmissions)
}

/** Spread so that cards get bands of every kind. */
function submission(customer: number, size: number): object {
  const answers = Array.from({ length: size }, (_, place) => [
    { touchpoint: `t${place}`, metric: 'CES_10', value: 1 + (place + customer % 3) % 10 },
    { touchpoint: `t${place}`, metric: 'CSAT_5', value: 1 + (place + customer % 2) % 5 },
  ])
  return { externalId: `customer-${customer}`, day: '2026-03-02', answers: answers.flat() }
}

function refuse({ userErrors }: Complaints): void {
  if (userErrors.length > 0)
    throw new Error(userErrors.map(({ message }) => message).join('\n'))
}
