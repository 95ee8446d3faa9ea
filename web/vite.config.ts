import ui from '@nuxt/ui/vite'
import vue from '@vitejs/plugin-vue'
import { defineConfig } from 'vite'
import { precompress } from './precompress.ts'

/** Where the API answers while the web is served by Vite. */
const api = process.env.MASIR_API ?? 'http://localhost:4000'

export default defineConfig({
  plugins: [
    vue(),
    precompress(),
    // Components are imported by name and path, so that a reader finds where each comes from.
    ui({
      components: false,
      autoImport: false,
      dts: false,
      // Icons are named in .ts files too; one that the scan misses would be asked of a foreign host.
      icon: { clientBundle: { scan: { globInclude: ['src/**/*.{vue,ts}'] } } },
      ui: {
        colors: { primary: 'masir', neutral: 'mist' },
        button: { defaultVariants: { size: 'sm' } },
        input: { defaultVariants: { size: 'sm' } },
        select: { defaultVariants: { size: 'sm' } },
      },
    }),
  ],
  server: {
    port: 5173,
    proxy: {
      '/graphql': { target: api, ws: true },
      '/uploads': { target: api },
      '/exports': { target: api },
    },
  },
})
