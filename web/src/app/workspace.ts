import type { InjectionKey, Ref } from 'vue'
import { useQuery } from '@urql/vue'
import { computed, inject, provide, shallowRef } from 'vue'
import { graphql } from './graphql.ts'

const WorkspaceQuery = graphql(`
  query Workspace { viewer { workspace { id suppressBelow timeZone } } }
`)

/** What the reader's workspace has agreed on. `suppressBelow`: readings of fewer answers are withheld from those who may only look. `timeZone`: whose midnight ends a day. */
type Rules = Readonly<Ref<{ suppressBelow: number, timeZone: string } | undefined>>

const key: InjectionKey<Rules> = Symbol('workspace')

/** Asked once for the whole app. */
export function provideWorkspace(): void {
  const { data } = useQuery({ query: WorkspaceQuery })
  provide(key, computed(() => data.value?.viewer?.workspace))
}

/** Undefined until it is known. */
export function useWorkspace(): Rules {
  return inject(key, () => shallowRef(undefined), true)
}
