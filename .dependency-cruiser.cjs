/** Which part may import which: docs/architecture.md says why. What .vue files may import is in eslint.config.ts. */

const line = ['identity', 'journey', 'metric', 'evidence', 'action', 'review']

/** A module may import those before it, not those after it. */
const moduleOrder = line.slice(0, -1).map((name, place) => ({
  name: `${name}-knows-no-later-module`,
  severity: 'error',
  from: { path: `^api/src/modules/${name}/` },
  to: { path: `^api/src/modules/(${line.slice(place + 1).join('|')})/` },
}))

const forbid = (name, comment, from, to) => ({ name, comment, severity: 'error', from, to })

module.exports = {
  forbidden: [
    ...moduleOrder,
    forbid('modules-are-entered-through-their-index', 'A module is what its index.ts exports.', { path: '^api/src/modules/([^/]+)/' }, { path: '^api/src/modules/([^/]+)/', pathNot: ['^api/src/modules/$1/', '^api/src/modules/[^/]+/index\\.ts$'] }),
    forbid('outsiders-enter-modules-through-their-index', 'As above, for the rest of the API.', { path: '^api/src/', pathNot: '^api/src/modules/' }, { path: '^api/src/modules/[^/]+/', pathNot: '/index\\.ts$' }),
    forbid('ground-knows-no-module', 'database, graphql and access serve any module.', { path: '^api/src/(database|graphql|access)/', pathNot: '/(emit-schema|check-migrations)\\.ts$' }, { path: '^api/src/modules/' }),
    forbid('entity-knows-no-service', 'resolver → service → entity.', { path: '\\.entity\\.ts$' }, { path: '^api/src/modules/.*\\.(service|resolver)\\.ts$' }),
    forbid('service-knows-no-resolver', 'resolver → service → entity.', { path: '\\.(service|policy)\\.ts$' }, { path: '\\.resolver\\.ts$' }),
    forbid('schema-stands-alone', 'Web and API run the same code; it has no framework.', { path: '^schema/src/' }, { pathNot: ['^schema/', 'node_modules/fractional-indexing/'] }),
    forbid('migrations-know-no-entity', 'The history must not change with the code.', { path: '^migrations/src/' }, { path: '^(api|schema|web)/' }),
    forbid('web-knows-no-api', 'The GraphQL schema is all that the web knows of the API.', { path: '^web/' }, { path: '^(api|migrations|test)/' }),
    forbid('api-knows-no-web', 'The API serves the built files and imports none of them.', { path: '^api/' }, { path: '^(web|test)/' }),
    forbid('statistics-are-pure', 'A formula depends on its numbers alone.', { path: '^api/src/modules/metric/statistics/' }, { pathNot: '^api/src/modules/metric/statistics/' }),
    forbid('one-door-to-vue-flow', 'The diagram library changes; only its adapter has to.', { path: '^web/', pathNot: '^web/src/features/journeys/canvas/vue-flow\\.adapter\\.ts$' }, { path: '@vue-flow/' }),
    forbid('no-circles', 'A circle is one thing in two files, or two in one.', {}, { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } }),
    forbid('no-missing-import', 'What is imported must exist.', {}, { couldNotResolve: true, pathNot: '\\?(?:url|raw)$' }),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '(^|/)(dist|test-results)/' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.base.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'types', 'default'], extensions: ['.ts', '.js', '.vue', '.json', '.d.ts'] },
  },
}
