import ui from '@nuxt/ui/vue-plugin'
import urql from '@urql/vue'
import { createApp } from 'vue'
import App from './App.vue'
import { createGraphqlClient, socketUrl } from './app/graphql-client.ts'
import { createLiveConnection, liveConnectionKey } from './app/live-connection.ts'
import { ensureRandomUuid } from './app/random-uuid.ts'
import { router } from './app/router.ts'
import { addAreas, createWords } from './app/words/words.ts'
import { browserKeep } from './features/journeys/map/outbox/keep.ts'
import { createOutbox, outboxKey } from './features/journeys/map/outbox/outbox.ts'
import './ui/main.css'

ensureRandomUuid()
const words = await createWords()
// Asked for with the page, and there before it is shown.
router.beforeEach(({ meta }) => void addAreas(words.global, meta.words))
router.beforeResolve(({ meta }) => addAreas(words.global, meta.words))
const connection = createLiveConnection(socketUrl())
const client = createGraphqlClient(connection)

createApp(App)
  .use(words)
  .use(router)
  .use(ui)
  .use(urql, client)
  .provide(liveConnectionKey, connection)
  .provide(outboxKey, createOutbox(client, browserKeep()))
  .mount('#app')
