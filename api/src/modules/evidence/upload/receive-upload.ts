import type { Viewer } from '../../../access/viewer.ts'
import type { Services } from '../../../graphql/request-context.ts'
import { v7 as uuid } from 'uuid'
import { inTransaction } from '../../../database/transaction.ts'
import { refuseBinary } from '../import/file-kind.ts'
import { UnreadableFile } from '../import/unreadable-file.ts'
import { beginUpload, chunkBytes, completeUpload, dropUpload, mostBytes, storeChunk } from './upload.store.ts'

/**
 * Stores a file as chunks while it arrives; nothing of it stays when it is refused.
 * @returns the upload's id
 * @throws UnreadableFile EMPTY_FILE, FILE_TOO_LARGE, NOT_A_CSV
 */
export async function receiveUpload({ orm }: Services, viewer: Viewer, fileName: string, content: AsyncIterable<Buffer>): Promise<string> {
  const id = uuid()
  const workspaceId = viewer.workspace.id
  const scope = { role: 'masir_app', workspaceId } as const
  await inTransaction(orm, scope, em => beginUpload(em, workspaceId, id, fileName, viewer.memberId))
  try {
    let bytes = 0
    let position = 0
    for await (const chunk of inChunks(content)) {
      if (position === 0)
        refuseBinary(chunk.subarray(0, 64 * 1024))
      bytes += chunk.length
      checkSize(bytes)
      await inTransaction(orm, scope, em => storeChunk(em, workspaceId, id, position, chunk))
      position++
    }
    if (bytes === 0)
      throw new UnreadableFile({ code: 'EMPTY_FILE', message: 'The file is empty.' })
    await inTransaction(orm, scope, em => completeUpload(em, workspaceId, id, bytes))
    return id
  }
  catch (error) {
    await inTransaction(orm, scope, em => dropUpload(em, workspaceId, id))
    throw error
  }
}

function checkSize(bytes: number): void {
  if (bytes > mostBytes)
    throw new UnreadableFile({ code: 'FILE_TOO_LARGE', message: 'The file is larger than 100 MB; import it in parts.', params: { mostBytes } })
}

async function* inChunks(content: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let parts: Buffer[] = []
  let length = 0
  for await (const part of content) {
    parts.push(part)
    length += part.length
    while (length >= chunkBytes) {
      const all = Buffer.concat(parts)
      yield all.subarray(0, chunkBytes)
      parts = [all.subarray(chunkBytes)]
      length = parts[0]!.length
    }
  }
  if (length > 0)
    yield Buffer.concat(parts)
}
