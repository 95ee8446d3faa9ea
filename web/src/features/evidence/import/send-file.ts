import type { ShownError } from '../../../app/useErrorToast.ts'

export type Sent = { id: string } | { error: ShownError }

const network: Sent = { error: { code: 'NETWORK', message: 'The server did not answer.' } }

/**
 * Sends a file to `POST /uploads`.
 * @param onProgress is told the share that has arrived, 0 to 1; `fetch` cannot tell
 */
export function sendFile(file: File, onProgress: (share: number) => void, signal: AbortSignal): Promise<Sent> {
  return new Promise((resolve) => {
    const request = new XMLHttpRequest()
    const form = new FormData()
    form.append('file', file, file.name)
    request.upload.onprogress = ({ loaded, total }) => onProgress(total ? loaded / total : 0)
    request.onload = () => resolve(answerOf(request))
    request.onerror = () => resolve(network)
    request.onabort = () => resolve(network)
    signal.addEventListener('abort', () => request.abort())
    request.open('POST', '/uploads')
    request.send(form)
  })
}

function answerOf({ responseText }: XMLHttpRequest): Sent {
  try {
    const answer: unknown = JSON.parse(responseText)
    if (answer && typeof answer === 'object' && 'id' in answer && typeof answer.id === 'string')
      return { id: answer.id }
    if (answer && typeof answer === 'object' && 'code' in answer)
      return { error: answer as ShownError }
    return network
  }
  catch {
    return network
  }
}
