import { useQuery } from '@urql/vue'
import { computed } from 'vue'
import { importJourneysQuery } from './journey-targets.query.ts'

/** The journeys whose evidence this reader may add to. */
export function useImportJourneys() {
  const { data, fetching } = useQuery({ query: importJourneysQuery })
  const journeys = computed(() => (data.value?.journeys.edges ?? [])
    .map(edge => edge.node)
    .filter(({ viewerCan }) => viewerCan.includes('IMPORT_EVIDENCE')))
  return { journeys, fetching }
}
