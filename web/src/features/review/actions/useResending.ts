import type { ShownError } from '../../../app/useErrorToast.ts'
import { shallowRef } from 'vue'

/** What was sent under an id of its own and is not confirmed yet: it may be sent again and counts once. */
export interface Waiting<Input extends { id: string }> {
  input: Input
  /** `kept`: the server did not answer; it stays here until it is sent again. */
  state: 'saving' | 'kept'
}

interface Answer { error?: { message: string } | undefined, errors: readonly ShownError[] }

interface Dealings<Input> {
  send: (input: Input) => Promise<Answer>
  /** The server has it: what is shown is to be read again before this one goes. */
  onStored: () => Promise<void>
  onRefused: (input: Input, errors: readonly ShownError[]) => void
}

/** Shows what was sent at once, keeps it while the server does not answer, and sends it again under the same id. */
export function useResending<Input extends { id: string }>({ send, onStored, onRefused }: Dealings<Input>) {
  const waiting = shallowRef<readonly Waiting<Input>[]>([])

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
    if (error)
      return mark(input, 'kept')
    if (errors.length === 0)
      await onStored()
    waiting.value = without(input.id)
    if (errors.length > 0)
      onRefused(input, errors)
  }

  return { waiting, add, resend: () => Promise.all(waiting.value.filter(({ state }) => state === 'kept').map(({ input }) => add(input))) }
}
