import type { LocaleCode } from '../../../app/locale.ts'
import type { PanelScope } from './scope.ts'
import { useMutation, useQuery } from '@urql/vue'
import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { graphql } from '../../../app/graphql.ts'
import { useErrorToast } from '../../../app/useErrorToast.ts'

const entriesQuery = graphql(`
  query PanelEntries($id: ID!, $touchpoint: String!, $locale: Locale) {
    journey(id: $id) {
      id
      aggregateEntries(first: 50, touchpoint: $touchpoint) {
        edges {
          node {
            id
            n
            source
            enteredAt
            period { from to }
            enteredBy { id name }
            metric { id name(locale: $locale) }
          }
        }
      }
    }
  }
`)

const takeBackEntryMutation = graphql(`
  mutation TakeBackEntry($id: ID!) {
    takeBack(input: { entryId: $id }) {
      userErrors { code message field ... on InputError { params } }
    }
  }
`)

/** What was entered by hand at a touchpoint (at '': for the journey as a whole), newest first. */
export function useHandEntries(scope: () => PanelScope, onTakenBack: () => void) {
  const { locale } = useI18n()
  const { toastErrors } = useErrorToast()
  const { data, executeQuery } = useQuery({
    query: entriesQuery,
    variables: computed(() => ({ id: scope().journeyId, touchpoint: scope().touchpointKey, locale: locale.value as LocaleCode })),
  })
  const { executeMutation } = useMutation(takeBackEntryMutation)
  const refresh = () => executeQuery({ requestPolicy: 'network-only' })

  async function takeBack(id: string) {
    const result = await executeMutation({ id })
    const errors = result.error ? [{ code: 'NETWORK', message: result.error.message }] : result.data?.takeBack.userErrors ?? []
    toastErrors(errors)
    if (errors.length === 0) {
      refresh()
      onTakenBack()
    }
  }

  return {
    entries: computed(() => data.value?.journey?.aggregateEntries.edges.map(edge => edge.node) ?? []),
    refresh,
    takeBack,
  }
}
