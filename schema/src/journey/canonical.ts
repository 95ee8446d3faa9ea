import type { JourneyMap } from './map.ts'
import { compare } from './order.ts'

/** The one JSON text of a map: equal maps have equal texts, whatever the order their keys were written in. */
export function canonical(map: JourneyMap): string {
  return JSON.stringify(map, (_, value) => isRecord(value) ? sorted(value) : value)
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function sorted(record: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(record).sort(([a], [b]) => compare(a, b)))
}
