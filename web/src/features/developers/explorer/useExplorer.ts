import type { GraphQLSchema, IntrospectionQuery } from 'graphql'
import type { WorkedQuery } from './worked-queries.ts'
import { buildClientSchema, getIntrospectionQuery } from 'graphql'
import { onMounted, onScopeDispose, ref, shallowRef } from 'vue'
import { useI18n } from 'vue-i18n'
import { runOperation } from './run-operation.ts'

/** The text of an operation, its variables, and what came back. */
export function useExplorer() {
  const { t } = useI18n()
  const query = ref('')
  const variables = ref('{}')
  const result = ref('')
  const isRunning = ref(false)
  /** In milliseconds, of the last answer. */
  const took = ref<number>()
  const schema = shallowRef<GraphQLSchema>()
  let stop: (() => void) | undefined

  function show(answer: unknown) {
    result.value = JSON.stringify(answer, null, 2)
  }

  function parsedVariables(): Record<string, unknown> | undefined {
    try {
      const parsed: unknown = JSON.parse(variables.value.trim() || '{}')
      return parsed && typeof parsed === 'object' && !Array.isArray(parsed) ? { ...parsed } : undefined
    }
    catch {
      return undefined
    }
  }

  function run() {
    stop?.()
    const given = parsedVariables()
    if (!given)
      return show({ error: t('developers.badVariables') })
    const began = performance.now()
    isRunning.value = true
    stop = runOperation({ query: query.value, variables: given }, (answer) => {
      took.value = performance.now() - began
      show(answer)
    }, () => { isRunning.value = false })
  }

  function halt() {
    stop?.()
    isRunning.value = false
  }

  async function load(worked: WorkedQuery) {
    halt()
    query.value = worked.query
    result.value = ''
    took.value = undefined
    variables.value = JSON.stringify(await worked.variables(), null, 2)
    if (worked.isSafe)
      run()
  }

  onMounted(() => runOperation({ query: getIntrospectionQuery(), variables: {} }, (answer) => {
    const { data } = answer as { data?: IntrospectionQuery }
    if (data)
      schema.value = buildClientSchema(data)
  }, () => {}))
  onScopeDispose(() => stop?.())

  return { query, variables, result, isRunning, took, schema, run, halt, load }
}
