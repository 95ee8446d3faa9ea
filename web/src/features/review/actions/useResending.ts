import type { ShownError } from '../../../app/useErrorToast.ts'
import type { Unsent, Waiting } from './unsent.ts'
import { tryOnScopeDispose } from '@vueuse/core'

interface Answer { error?: { message: string } | undefined, errors: readonly ShownError[] }

interface Dealings<Input extends { id: string }> {
  waiting: Unsent<Input>
  send: (input: Input) => Promise<Answer>
  /** The server has it: what is shown is to be read again before this one goes. */
  onStored: () => Promise<void>
  onRefused: (input: Input, errors: readonly ShownError[]) => void
}

/** Shows what was sent at once, keeps it while the server does not answer, and sends it again under the same id. */
export function useResending<Input extends { id: string }>({ waiting, send, onStored, onRefused }: Dealings<Input>) {
  let hasLeft = false
  const left = new Promise<void>(resolve => tryOnScopeDispose(() => {
    hasLeft = true
    resolve()
  }))

  const without = (id: string) => waiting.value.filter(({ input }) => input.id !== id)

  function mark(input: Input, state: Waiting<Input>['state']) {
    const next = { input, state }
    waiting.value = waiting.value.some(one => one.input.id === input.id)
      ? waiting.value.map(one => one.input.id === input.id ? next : one)
      : [...waiting.value, next]
  }

  async function add(input: Input): Promise<void> {
    mark(input, 'saving')
    const { error, errors } = await send(input)
    // With the page gone nobody would be given a refused one back: it waits to be sent, and refused, again.
    if (error || (errors.length > 0 && hasLeft))
      return mark(input, 'kept')
    if (errors.length === 0)
      await Promise.race([onStored(), left])
    waiting.value = without(input.id)
    if (errors.length > 0)
      onRefused(input, errors)
  }

  return { add, resend: () => Promise.all(waiting.value.filter(({ state }) => state === 'kept').map(({ input }) => add(input))) }
}
