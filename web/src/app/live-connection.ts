import type { Client as Socket } from 'graphql-ws'
import type { InjectionKey } from 'vue'
import { createEventHook } from '@vueuse/core'
import { createClient } from 'graphql-ws'
import { inject } from 'vue'

/** The one socket of the page, and who wants to know that it stands again: events may have been missed until then. */
export interface LiveConnection {
  socket: Socket
  onConnected: ReturnType<typeof createEventHook<void>>['on']
}

export const liveConnectionKey: InjectionKey<LiveConnection> = Symbol('live connection')

/** All in milliseconds. */
const [BETWEEN_PINGS, UNTIL_PONG, LONGEST_WAIT] = [10_000, 5_000, 4_000]

/** A socket without its other end says nothing of itself: only a ping that is not answered tells, and ends it. */
export function createLiveConnection(url: string): LiveConnection {
  const connected = createEventHook<void>()
  let deaf: ReturnType<typeof setTimeout> | undefined
  const socket = createClient({
    url,
    lazy: true,
    retryAttempts: Infinity,
    shouldRetry: () => true,
    retryWait: tries => wait(Math.min(LONGEST_WAIT, 250 * 2 ** tries) * (0.75 + Math.random() / 2)),
    keepAlive: BETWEEN_PINGS,
    on: {
      connected: () => void connected.trigger(),
      ping: (isReceived) => {
        if (!isReceived)
          deaf = setTimeout(() => socket.terminate(), UNTIL_PONG)
      },
      pong: isReceived => isReceived && clearTimeout(deaf),
      closed: () => clearTimeout(deaf),
    },
  })
  return { socket, onConnected: connected.on }
}

export function injectLiveConnection(): LiveConnection {
  const connection = inject(liveConnectionKey)
  if (!connection)
    throw new Error('The app has not provided its live connection')
  return connection
}

const wait = (milliseconds: number) => new Promise<void>(resolve => setTimeout(resolve, milliseconds))
