import type { WorkedContext } from './worked-context.ts'
import { sendFile } from '../../evidence/import/send-file.ts'
import importPreview from './queries/import.graphql?raw'
import live from './queries/live.graphql?raw'
import overlay from './queries/overlay.graphql?raw'
import record from './queries/record.graphql?raw'
import wholeMap from './queries/whole-map.graphql?raw'
import worst from './queries/worst.graphql?raw'

export interface WorkedQuery {
  /** Also the key of its words. */
  name: string
  query: string
  variables: () => Promise<Record<string, unknown>>
  /** Stores nothing, so that it runs as soon as it is chosen. */
  isSafe: boolean
}

export function workedQueries(context: () => WorkedContext): WorkedQuery[] {
  const query = (name: string, text: string, variables: () => Record<string, unknown>): WorkedQuery =>
    ({ name, query: text, variables: async () => variables(), isSafe: true })
  return [
    query('wholeMap', wholeMap, () => ({ key: context().key })),
    query('overlay', overlay, () => ({ key: context().key, window: context().window, compareTo: context().compareTo })),
    query('worst', worst, () => ({ window: context().window })),
    query('live', live, () => ({ journeyId: context().id })),
    { ...query('record', record, () => ({ input: submissionOf(context()) })), isSafe: false },
    { name: 'import', query: importPreview, variables: () => importOf(context()), isSafe: true },
  ]
}

/** The key of the batch makes a resend harmless: it is made once, when the example is opened. */
function submissionOf({ id, touchpoint, metric, window }: WorkedContext) {
  return {
    journeyId: id,
    batchKey: crypto.randomUUID(),
    source: 'explorer',
    submissions: [{
      externalId: '1',
      day: window.from,
      segments: [],
      answers: [{ touchpoint, metric, value: 4 }],
      verbatims: [{ touchpoint, text: 'It took me three calls.', negative: true }],
    }],
  }
}

/** A file of two rows is sent, and only looked at. */
async function importOf({ id, touchpoint, metric, window }: WorkedContext): Promise<Record<string, unknown>> {
  const file = new File([`id,day,score\n1,${window.from},4\n2,${window.from},5\n`], 'two-answers.csv', { type: 'text/csv' })
  const sent = await sendFile(file, () => {}, new AbortController().signal)
  return {
    input: {
      journeyId: id,
      uploadId: 'id' in sent ? sent.id : '',
      mapping: {
        dateOrder: 'ISO',
        columns: [
          { header: 'id', role: 'EXTERNAL_ID' },
          { header: 'day', role: 'DATE' },
          { header: 'score', role: 'ANSWER', touchpoint, metric },
        ],
      },
    },
  }
}
