import type { Side } from './bench.ts'
import { sides } from './bench.ts'

const ROUNDS = 5

/** Both sides in turn, five times each, so that whatever else the machine does hits both; the middle value of each. */
export async function alternate<Name extends string>(once: (side: Side) => Promise<Record<Name, number>>): Promise<Record<Name, Record<Side, number>>> {
  const samples: Record<Side, Record<Name, number>[]> = { ours: [], bare: [] }
  for (let round = 0; round < ROUNDS; round++) {
    for (const side of sides)
      samples[side].push(await once(side))
  }
  const names = Object.keys(samples.ours[0]!) as Name[]
  const of = (side: Side, name: Name) => median(samples[side].map(sample => sample[name]))
  return Object.fromEntries(names.map(name => [name, { ours: of('ours', name), bare: of('bare', name) }])) as Record<Name, Record<Side, number>>
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b)
  const middle = sorted.length / 2
  return sorted.length % 2 === 1 ? sorted[Math.floor(middle)]! : (sorted[middle - 1]! + sorted[middle]!) / 2
}
