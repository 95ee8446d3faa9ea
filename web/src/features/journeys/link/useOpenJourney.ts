import { useClientHandle } from '@urql/vue'
import { useRouter } from 'vue-router'
import { LinkedJourneyQuery } from './linked-journey.query.ts'

/** Opens a journey by its id; only then it is asked where it lives. One that is gone stays closed. */
export function useOpenJourney() {
  const { client } = useClientHandle()
  const router = useRouter()

  return async (id: string) => {
    const { data } = await client.query(LinkedJourneyQuery, { id }).toPromise()
    if (data?.node && 'key' in data.node)
      await router.push({ name: 'journey', params: { journeyKey: data.node.key } })
  }
}
