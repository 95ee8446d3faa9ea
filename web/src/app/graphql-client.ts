import type { Client } from '@urql/vue'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { createClient, fetchExchange, subscriptionExchange } from '@urql/vue'
import { createClient as createSocket } from 'graphql-ws'

/** Things without a life of their own are kept inside whatever holds them. */
const embedded = [
  'Anchors',
  'Bin',
  'Change',
  'ColumnGuess',
  'ColumnPreview',
  'CompositeScore',
  'EditConflict',
  'EditError',
  'EditLogEntry',
  'Headline',
  'HeadlineChange',
  'HeadlineWorst',
  'ImportLeftOut',
  'ImportPreview',
  'InputError',
  'Interval',
  'JourneyEdited',
  'LeftOut',
  'MetricReading',
  'Overlay',
  'OverlayChanged',
  'Overwritten',
  'ReasonCount',
  'RemovedThing',
  'RenamedColumn',
  'SavedMapping',
  'SegmentDimension',
  'SegmentOfVerbatim',
  'SegmentValue',
  'StageOverlay',
  'TimeWindow',
  'TouchpointOverlay',
  'Trend',
  'ValueCount',
  'Viewer',
]

function cache() {
  return cacheExchange({
    keys: Object.fromEntries(embedded.map(type => [type, () => null])),
    resolvers: {
      Query: { journeys: relayPagination(), importJobs: relayPagination() },
      Journey: { verbatims: relayPagination() },
      Touchpoint: { verbatims: relayPagination() },
    },
  })
}

function subscriptions() {
  const url = new URL('/graphql', window.location.href)
  url.protocol = url.protocol.replace('http', 'ws')
  const socket = createSocket({ url: url.href, lazy: true, retryAttempts: Infinity, shouldRetry: () => true })
  return subscriptionExchange({
    forwardSubscription: request => ({
      subscribe: sink => ({ unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink) }),
    }),
  })
}

/** The one way to the API: a normalised cache before HTTP, subscriptions over one socket. */
export function createGraphqlClient(): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [cache(), fetchExchange, subscriptions()],
  })
}
