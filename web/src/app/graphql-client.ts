import type { UpdateResolver } from '@urql/exchange-graphcache'
import type { Client } from '@urql/vue'
import type { LiveConnection } from './live-connection.ts'
import { cacheExchange } from '@urql/exchange-graphcache'
import { relayPagination } from '@urql/exchange-graphcache/extras'
import { createClient, fetchExchange, subscriptionExchange } from '@urql/vue'

/** Things without a life of their own are kept inside whatever holds them. */
const embedded = [
  'ActionEffect',
  'ActionsChanged',
  'Anchors',
  'Bin',
  'Change',
  'ColumnGuess',
  'ColumnPreview',
  'CompositeScore',
  'EditConflict',
  'EditError',
  'EditLogEntry',
  'EvidenceGrade',
  'HardWork',
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
  'NeedCoverage',
  'Overlay',
  'OverlayChanged',
  'Overwritten',
  'PortfolioEntry',
  'ReasonCount',
  'RemovedThing',
  'RenamedColumn',
  'Review',
  'ReviewFinding',
  'SavedMapping',
  'SegmentDimension',
  'SegmentOfVerbatim',
  'SegmentValue',
  'StageOverlay',
  'Template',
  'TemplateStage',
  'TemplateTouchpoint',
  'TimeWindow',
  'TouchpointOverlay',
  'Trend',
  'Unknown',
  'ValueCount',
  'Viewer',
]

function cache() {
  return cacheExchange({
    keys: Object.fromEntries(embedded.map(type => [type, () => null])),
    resolvers: {
      Query: { journeys: relayPagination(), importJobs: relayPagination(), portfolio: relayPagination() },
      Journey: { verbatims: relayPagination() },
      Touchpoint: { verbatims: relayPagination() },
    },
    updates: {
      Mutation: { deleteJourney: forgetJourney },
    },
  })
}

/** Lists that name a deleted journey are read again; the portfolio from its first page, as all later ones have moved. */
const forgetJourney: UpdateResolver<{ deleteJourney?: { deletedJourneyId: string | null } }> = ({ deleteJourney }, _, store) => {
  if (!deleteJourney?.deletedJourneyId)
    return
  for (const { fieldName, fieldKey } of store.inspectFields('Query')) {
    if (fieldName === 'portfolio')
      store.invalidate('Query', fieldKey)
  }
  store.invalidate({ __typename: 'Journey', id: deleteJourney.deletedJourneyId })
}

function subscriptions({ socket }: LiveConnection) {
  return subscriptionExchange({
    forwardSubscription: request => ({
      subscribe: sink => ({ unsubscribe: socket.subscribe({ ...request, query: request.query ?? '' }, sink) }),
    }),
  })
}

/** The one way to the API: a normalised cache before HTTP, subscriptions over one socket. */
export function createGraphqlClient(connection: LiveConnection): Client {
  return createClient({
    url: '/graphql',
    preferGetMethod: false,
    requestPolicy: 'cache-and-network',
    exchanges: [cache(), fetchExchange, subscriptions(connection)],
  })
}

/** Where subscriptions are answered, beside the page. */
export function socketUrl(): string {
  const url = new URL('/graphql', window.location.href)
  url.protocol = url.protocol.replace('http', 'ws')
  return url.href
}
