import type { Bench, Row, Scene } from './bench.ts'
import type { Product } from './product.ts'
import { loadavg } from 'node:os'
import process from 'node:process'
import { parseArgs } from 'node:util'
import { chromium } from '@playwright/test'
import { browserArguments, browserPath } from '../support/browser.ts'
import { startBare } from './bare-server.ts'
import { measures } from './measures/index.ts'
import { startProduct } from './product.ts'
import { head, isMet, jsonOf, lineOf } from './report.ts'

const { values: { json }, positionals } = parseArgs({ options: { json: { type: 'boolean', default: false } }, allowPositionals: true })
const say = (line: string): void => void (json || process.stdout.write(`${line}\n`))

/** Each journey is drawn when it is first asked for. */
function journeys(product: Product): (scene: Scene) => Promise<string> {
  const known = new Map<string, Promise<string>>()
  return ({ size, isMeasured }) => {
    const name = `${size} ${isMeasured}`
    if (!known.has(name))
      known.set(name, isMeasured ? product.drawMeasured(size) : product.draw(size))
    return known.get(name)!
  }
}

async function run(): Promise<Row[]> {
  const product = await startProduct()
  const bare = await startBare()
  const browser = await chromium.launch({ executablePath: await browserPath(), args: browserArguments })
  const keyOf = journeys(product)
  const bench: Bench = {
    browser,
    product,
    addressOf: async (side, scene) => side === 'ours'
      ? `${product.address}/journeys/${await keyOf(scene)}`
      : `${bare.address}/?size=${scene.size}${scene.isMeasured ? '&measured' : ''}${scene.isTyping ? '&typing' : ''}`,
  }
  const rows: Row[] = []
  try {
    say(head)
    for (const measure of measures.filter(({ name }) => positionals.length === 0 || positionals.some(wanted => name.includes(wanted)))) {
      for await (const row of measure.run(bench)) {
        rows.push(row)
        say(lineOf(row))
      }
    }
  }
  finally {
    await browser.close()
    await Promise.all([product.stop(), bare.stop()])
  }
  return rows
}

const load = loadavg()[0]!
const rows = await run()
const missed = rows.filter(row => isMet(row) === false)
if (json)
  process.stdout.write(`${jsonOf(rows, load)}\n`)
say(missed.length === 0 ? '\nEvery bar is met.' : `\n${missed.length} of ${rows.filter(({ bar }) => bar).length} bars are missed.`)
process.exitCode = missed.length === 0 ? 0 : 1
