import antfu from '@antfu/eslint-config'

export default antfu(
  {
    type: 'app',
    vue: { a11y: true },
    typescript: true,
    stylistic: { indent: 2, quotes: 'single', semi: false },
    markdown: false,
    pnpm: false,
    ignores: ['**/dist/**', '**/graphql-env.d.ts', 'schema/schema.graphql', 'pnpm-lock.yaml', '**/test-results/**'],
  },
  {
    rules: {
      // Short things stay on one line: a reader takes in more of a file at once.
      'antfu/reasonable-newline': 'off',
      'antfu/no-top-level-await': 'off',
      // Takes any object's `find` for an array's and mends working code into broken code.
      'e18e/prefer-array-some': 'off',
      'jsdoc/check-param-names': 'off',
      'no-console': 'error',
      'node/prefer-global/buffer': 'off',
      'node/prefer-global/process': 'off',
      // As antfu orders them, but what is imported for its effect first: reflect-metadata must be there before any decorator runs.
      'perfectionist/sort-imports': ['error', {
        groups: [
          'side-effect',
          'type-import',
          ['type-parent', 'type-sibling', 'type-index', 'type-internal'],
          'value-builtin',
          'value-external',
          'value-internal',
          ['value-parent', 'value-sibling', 'value-index'],
          'side-effect-style',
          'ts-equals-import',
          'unknown',
        ],
        newlinesBetween: 'ignore',
        newlinesInside: 'ignore',
        order: 'asc',
        type: 'natural',
      }],
      // Digits of three scripts are ranges here.
      'regexp/no-obscure-range': 'off',
      // What a file offers stands first, what it needs for it below.
      'ts/no-use-before-define': ['error', { functions: false, classes: false, variables: false }],
      'test/prefer-lowercase-title': 'off',
    },
  },
  {
    files: ['**/*.ts', '**/*.vue'],
    rules: { 'max-lines': ['error', 300] },
  },
  {
    files: ['web/src/**'],
    ignores: ['web/src/features/journeys/canvas/vue-flow.adapter.ts'],
    rules: {
      'no-restricted-imports': ['error', {
        patterns: [
          { group: ['@vue-flow/*'], message: 'Only canvas/vue-flow.adapter.ts imports the diagram library.' },
          { group: ['@masir/api', '@masir/api/*', '**/api/src/**'], message: 'The web knows the GraphQL schema, not the API.' },
        ],
      }],
    },
  },
  {
    files: ['**/*.ts'],
    ignores: ['test/**'],
    rules: { 'max-lines-per-function': ['error', { max: 80, skipComments: true, skipBlankLines: true }] },
  },
)
