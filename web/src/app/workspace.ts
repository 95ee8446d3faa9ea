import type { InjectionKey, Ref } from 'vue'
import { useQuery } from '@urql/vue'
import { computed, inject, provide, shallowRef } from 'vue'
import { graphql } from './graphql.ts'

const WorkspaceQuery = graphql(`
  query Workspace { viewer { workspace { id suppressBelow } } }
`)

/** What the reader's workspace has agreed on. `suppressBelow`: readings of fewer answers are withheld from those who may only look. */
type Rules = Readonly<Ref<{ suppressBelow: number } | undefined>>

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
