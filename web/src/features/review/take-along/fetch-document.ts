import type { ShownError } from '../../../app/useErrorToast.ts'
import type { TakenFile } from './save-file.ts'
import { namedBy } from './save-file.ts'

/** What the server answered instead of a document. */
export class NoDocument extends Error {
  readonly shown: ShownError
  constructor(shown: ShownError) {
    super(shown.message)
    this.shown = shown
  }
}

/** @throws NoDocument, or the signal's reason where the reader no longer wants it */
export async function fetchDocument(address: string, signal: AbortSignal): Promise<TakenFile> {
  const response = await fetch(address, { signal })
  if (!response.ok)
    throw new NoDocument(await response.json().catch(() => ({ code: 'NOT_TAKEN_ALONG', message: response.statusText })))
  const content = await response.blob()
  return { content, name: namedBy(response.headers.get('content-disposition'), 'masir') }
}
