import type { TestApi } from './start-api.ts'
import { unzipSync } from 'fflate'

export interface Export {
  status: number
  headers: Record<string, unknown>
  bytes: Uint8Array
  /** Of an answer that is JSON. */
  json: () => { code: string, message: string }
}

/** What a reader takes along, asked of the product's own server. */
export async function takeAlong(api: TestApi, journey: string, what: string, query: Record<string, string> = {}): Promise<Export> {
  const response = await api.app.inject({ method: 'GET', url: `/exports/journeys/${journey}/${what}`, query })
  return { status: response.statusCode, headers: response.headers, bytes: response.rawPayload, json: () => response.json() }
}

/** The files of an Office document by their paths, as text. */
export function partsOf(bytes: Uint8Array): Map<string, string> {
  const decoder = new TextDecoder()
  return new Map(Object.entries(unzipSync(bytes)).map(([path, content]) => [path, decoder.decode(content)]))
}

/** All the text of XML, in the order in which it stands. */
export function textOf(xml: string): string {
  return xml.replace(/<\/a:p>/g, '\n').replace(/<[^>]+>/g, '').replace(/&lt;/g, '<').replace(/&gt;/g, '>').replace(/&quot;/g, '"').replace(/&#39;|&apos;/g, '\'').replace(/&amp;/g, '&')
}
