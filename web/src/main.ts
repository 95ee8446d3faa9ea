import ui from '@nuxt/ui/vue-plugin'
import urql from '@urql/vue'
import { createApp } from 'vue'
import App from './App.vue'
import { createGraphqlClient } from './app/graphql-client.ts'
import { router } from './app/router.ts'
import { createWords } from './app/words/words.ts'
import './ui/main.css'

const words = await createWords()

createApp(App)
  .use(words)
  .use(router)
  .use(ui)
  .use(urql, createGraphqlClient())
  .mount('#app')
