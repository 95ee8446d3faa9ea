import { defineConfig } from 'vitest/config'

export default defineConfig({
  // Without the alias the tests' `graphql` and that of the libraries are two copies that refuse each other's types.
  resolve: { alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }] },
  test: {
    testTimeout: 20_000,
    hookTimeout: 30_000,
    // Most of them wait for PostgreSQL or a process: a core that is free would be idle.
    maxWorkers: 2,
    projects: [
      { extends: true, test: { name: 'unit', include: ['unit/**/*.test.ts', 'web/**/*.test.ts'] } },
      { extends: true, test: { name: 'api', include: ['api/**/*.test.ts'], globalSetup: 'support/global-setup.ts' } },
    ],
  },
})
