import { Worker } from 'node:worker_threads'
import { WaitingLine } from './waiting-line.ts'

export interface TypesetOrder {
  /** Name of a template in `typst/`. */
  template: 'review' | 'map'
  /** Its data as JSON. */
  data: string
}

export type TypesetAnswer = { pdf: Uint8Array } | { fault: string }

/**
 * Makes PDF from templates, one document after the other on a thread of its own: compiling is synchronous native
 * code and must not keep other requests waiting. The thread starts with the first document.
 */
export class Typesetter {
  #worker: Worker | undefined
  readonly #line = new WaitingLine()

  /** @throws TooManyDocuments, and the signal's reason where the reader went away */
  typeset(order: TypesetOrder, signal: AbortSignal): Promise<Buffer> {
    return this.#line.take(() => this.#make(order, signal), signal)
  }

  async close(): Promise<void> {
    await this.#worker?.terminate()
    this.#worker = undefined
  }

  async #make(order: TypesetOrder, signal: AbortSignal): Promise<Buffer> {
    const answer = await answerOf(this.#worker ??= startWorker(), order, signal).catch(async (error) => {
      // A thread that compiles for nobody any more, or has died, is not asked again.
      await this.close()
      throw error
    })
    if ('fault' in answer)
      throw new Error(`The document could not be set: ${answer.fault}`)
    return Buffer.from(answer.pdf)
  }
}

function startWorker(): Worker {
  const worker = new Worker(new URL('./typeset.worker.ts', import.meta.url), { execArgv: [] })
  worker.unref()
  return worker
}

function answerOf(worker: Worker, order: TypesetOrder, signal: AbortSignal): Promise<TypesetAnswer> {
  const { promise, resolve, reject } = Promise.withResolvers<TypesetAnswer>()
  const leave = (): void => reject(signal.reason)
  const died = (): void => reject(new Error('The typesetting thread ended.'))
  worker.once('message', resolve).once('error', reject).once('exit', died)
  signal.addEventListener('abort', leave, { once: true })
  worker.postMessage(order)
  return promise.finally(() => {
    worker.off('message', resolve).off('error', reject).off('exit', died)
    signal.removeEventListener('abort', leave)
  })
}
