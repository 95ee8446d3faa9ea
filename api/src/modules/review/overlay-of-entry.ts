import type { TrendStep } from '@masir/schema'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { Overlay } from '../metric/index.ts'
import type { PortfolioEntry } from './portfolio.type.ts'
import { once } from '../../graphql/request-context.ts'
import { readOverlay } from '../metric/index.ts'

/** What an entry's journey has to show; read once, however many fields of the entry ask for it. Null without evidence. */
export function overlayOfEntry(context: OperationContext, entry: PortfolioEntry, trendSteps: readonly TrendStep[] = []): Promise<Overlay | null> {
  const read = once(context, noOverlays)
  const overlay = read.get(entry) ?? readEntry(context, entry, trendSteps)
  read.set(entry, overlay)
  return overlay
}

function noOverlays(): Map<PortfolioEntry, Promise<Overlay | null>> {
  return new Map()
}

async function readEntry(context: OperationContext, { journey, window, compareTo }: PortfolioEntry, trendSteps: readonly TrendStep[]): Promise<Overlay | null> {
  return window && readOverlay(context, journey, { window, compareTo }, trendSteps)
}
