import type { InjectionKey } from 'vue'
import type { Actions } from './useActions.ts'
import { inject, provide } from 'vue'

const key: InjectionKey<Actions> = Symbol('improvement actions')

export function provideActions(actions: Actions): void {
  provide(key, actions)
}

export function injectActions(): Actions {
  const actions = inject(key)
  if (!actions)
    throw new Error('An action is shown inside a page or panel that holds the actions.')
  return actions
}
