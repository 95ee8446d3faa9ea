import type { TakenFile } from './save-file.ts'
import { onScopeDispose, shallowRef } from 'vue'
import { useErrorToast } from '../../../app/useErrorToast.ts'
import { NoDocument } from './fetch-document.ts'
import { saveFile } from './save-file.ts'

/** One file at a time is made, is told while it is, and can be given up. */
export function useTakeAlong<Id extends string>() {
  const { toastErrors } = useErrorToast()
  const making = shallowRef<Id>()
  let controller: AbortController | undefined

  async function take(id: Id, make: (signal: AbortSignal) => Promise<TakenFile>): Promise<void> {
    cancel()
    const own = controller = new AbortController()
    making.value = id
    try {
      const file = await make(own.signal)
      own.signal.throwIfAborted()
      saveFile(file)
    }
    catch (error) {
      if (!own.signal.aborted)
        toastErrors([error instanceof NoDocument ? error.shown : { code: 'NOT_TAKEN_ALONG', message: String(error) }])
    }
    finally {
      if (controller === own)
        making.value = undefined
    }
  }

  function cancel(): void {
    controller?.abort()
    making.value = undefined
  }

  onScopeDispose(cancel)
  return { making, take, cancel }
}
