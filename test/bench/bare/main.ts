import { createApp } from 'vue'
import BarePage from './BarePage.vue'
import '@vue-flow/core/dist/style.css'

createApp(BarePage).mount('#app')
