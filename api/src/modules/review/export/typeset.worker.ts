import type { TypesetAnswer, TypesetOrder } from './typesetter.ts'
import { fileURLToPath } from 'node:url'
import { parentPort } from 'node:worker_threads'
import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler'

const folder = (name: string): string => fileURLToPath(new URL(name, import.meta.url))

/** Compiled results of this many documents before stay in memory, for fonts and pages that come again. */
const rememberedDocuments = 5

const compiler = NodeCompiler.create({ workspace: folder('./typst'), fontArgs: [{ fontPaths: [folder('./fonts')] }] })

/** Data reaches a template as one string of JSON, never as its markup. */
function typeset({ template, data }: TypesetOrder): Uint8Array {
  const compiled = compiler.compile({ mainFilePath: folder(`./typst/${template}.typ`), inputs: { data } })
  const document = compiled.result
  if (!document)
    throw new Error(JSON.stringify(compiler.fetchDiagnostics(compiled.takeDiagnostics()!)))
  const pdf = compiler.pdf(document)
  compiler.evictCache(rememberedDocuments)
  return pdf
}

parentPort!.on('message', (order: TypesetOrder) => parentPort!.postMessage(answerTo(order)))

function answerTo(order: TypesetOrder): TypesetAnswer {
  try {
    return { pdf: typeset(order) }
  }
  catch (error) {
    return { fault: String(error) }
  }
}
