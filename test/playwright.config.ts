import process from 'node:process'
import { defineConfig } from '@playwright/test'
import { freePort } from '../api/src/database/embedded/server.ts'
import { browserArguments, browserPath } from './support/browser.ts'

/** A port given from outside may be that of a product that runs already. */
const isGiven = process.env.MASIR_STORIES_PORT !== undefined
// Workers read this file too and must find the port that the first reading chose.
process.env.MASIR_STORIES_PORT ??= String(await freePort())
const address = `http://localhost:${process.env.MASIR_STORIES_PORT}`

export default defineConfig({
  testDir: 'e2e',
  testMatch: '*.spec.ts',
  timeout: 60_000,
  expect: { timeout: 10_000 },
  fullyParallel: false,
  workers: 2,
  forbidOnly: true,
  outputDir: 'test-results',
  use: {
    actionTimeout: 15_000,
    baseURL: address,
    locale: 'en-US',
    timezoneId: 'Asia/Tehran',
    colorScheme: 'light',
    viewport: { width: 1440, height: 900 },
    contextOptions: { reducedMotion: 'reduce' },
    screenshot: 'only-on-failure',
    launchOptions: { executablePath: await browserPath(), args: browserArguments },
  },
  webServer: {
    command: `${process.execPath} support/product.ts`,
    url: `${address}/readyz`,
    env: { PORT: process.env.MASIR_STORIES_PORT },
    reuseExistingServer: isGiven,
    timeout: 180_000,
    stdout: 'pipe',
    gracefulShutdown: { signal: 'SIGTERM', timeout: 12_000 },
  },
})
