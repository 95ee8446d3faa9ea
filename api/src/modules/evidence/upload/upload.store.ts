import type { EntityManager } from '@mikro-orm/postgresql'
import type { FileSource } from '../import/open-csv.ts'
import { sql } from 'kysely'
import { validate } from 'uuid'

/** An uploaded file as its row tells it. */
export interface StoredUpload {
  id: string
  fileName: string
  bytes: number
}

export const mostBytes = 100 * 1024 * 1024
/** So few pieces that reading a whole file stays a handful of statements. */
export const chunkBytes = 8 * 1024 * 1024
const daysKept = 7

/** Begins an upload; it can be read when `completeUpload` has told its length. */
export async function beginUpload(em: EntityManager, workspaceId: string, id: string, fileName: string, createdBy: string): Promise<void> {
  await sql`delete from uploads where workspace_id = ${workspaceId} and expires_at < now()`.execute(em.getKysely())
  await sql`
    insert into uploads (workspace_id, id, file_name, bytes, created_by, expires_at)
    values (${workspaceId}, ${id}, ${fileName}, 0, ${createdBy}, now() + make_interval(days => ${daysKept}))`.execute(em.getKysely())
}

export async function storeChunk(em: EntityManager, workspaceId: string, id: string, position: number, data: Buffer): Promise<void> {
  await sql`
    insert into upload_chunks (workspace_id, upload_id, position, data)
    values (${workspaceId}, ${id}, ${position}, ${data})`.execute(em.getKysely())
}

export async function completeUpload(em: EntityManager, workspaceId: string, id: string, bytes: number): Promise<void> {
  await sql`update uploads set bytes = ${bytes} where workspace_id = ${workspaceId} and id = ${id}`.execute(em.getKysely())
}

export async function dropUpload(em: EntityManager, workspaceId: string, id: string): Promise<void> {
  await sql`delete from uploads where workspace_id = ${workspaceId} and id = ${id}`.execute(em.getKysely())
}

/** A complete upload; null where there is none or it has expired. */
export async function findUpload(em: EntityManager, workspaceId: string, id: string): Promise<StoredUpload | null> {
  if (!validate(id))
    return null
  const { rows } = await sql<StoredUpload>`
    select id, file_name as "fileName", bytes::int from uploads
    where workspace_id = ${workspaceId} and id = ${id} and bytes > 0 and expires_at > now()`.execute(em.getKysely())
  return rows[0] ?? null
}

/** Keeps a file that an import is going to read for as long as a new one. */
export async function keepUpload(em: EntityManager, workspaceId: string, id: string): Promise<void> {
  await sql`
    update uploads set expires_at = greatest(expires_at, now() + make_interval(days => ${daysKept}))
    where workspace_id = ${workspaceId} and id = ${id}`.execute(em.getKysely())
}

type LoadChunk = (position: number) => Promise<Buffer | null>

export function chunkLoader(em: EntityManager, workspaceId: string, id: string): LoadChunk {
  return async (position) => {
    const { rows } = await sql<{ data: Buffer }>`
      select data from upload_chunks
      where workspace_id = ${workspaceId} and upload_id = ${id} and position = ${position}`.execute(em.getKysely())
    return rows[0]?.data ?? null
  }
}

/** The file's bytes. It is opened more than once, mostly for its beginning, so the first chunk is kept. */
export function sourceOf(load: LoadChunk): FileSource {
  let first: Promise<Buffer | null> | undefined
  return async function* () {
    first ??= load(0)
    for (let position = 0; ; position++) {
      const chunk = await (position === 0 ? first : load(position))
      if (!chunk)
        return
      yield* piecesOf(chunk)
      if (chunk.length < chunkBytes)
        return
    }
  }
}

/** Small pieces, so that nobody else waits while one is parsed. */
function* piecesOf(chunk: Buffer): Generator<Buffer> {
  const pieceBytes = 64 * 1024
  for (let at = 0; at < chunk.length; at += pieceBytes)
    yield chunk.subarray(at, at + pieceBytes)
}
