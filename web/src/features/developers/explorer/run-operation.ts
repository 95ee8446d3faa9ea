import { createClient } from 'graphql-ws'

export interface Operation {
  query: string
  variables: Record<string, unknown>
}

/** Sends an operation as any program would: over HTTP, or over the socket where it is a subscription. */
export function runOperation(operation: Operation, onResult: (result: unknown) => void, onEnd: () => void): () => void {
  return isSubscription(operation.query) ? subscribe(operation, onResult, onEnd) : request(operation, onResult, onEnd)
}

function isSubscription(query: string): boolean {
  return /^\s*(?:#.*\n\s*)*subscription\b/.test(query)
}

function request(operation: Operation, onResult: (result: unknown) => void, onEnd: () => void): () => void {
  const sending = new AbortController()
  fetch('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', 'accept': 'application/graphql-response+json, application/json' },
    body: JSON.stringify(operation),
    signal: sending.signal,
  })
    .then(answer => answer.json())
    .catch((error: unknown) => ({ error: String(error) }))
    .then((result: unknown) => {
      if (!sending.signal.aborted)
        onResult(result)
      onEnd()
    })
  return () => sending.abort()
}

function subscribe(operation: Operation, onResult: (result: unknown) => void, onEnd: () => void): () => void {
  const url = new URL('/graphql', window.location.href)
  url.protocol = url.protocol.replace('http', 'ws')
  const socket = createClient({ url: url.href, retryAttempts: 0 })
  const stop = socket.subscribe(operation, {
    next: onResult,
    error: (error) => {
      onResult({ error: Array.isArray(error) ? error : String(error) })
      onEnd()
    },
    complete: onEnd,
  })
  return () => {
    stop()
    void socket.dispose()
  }
}
