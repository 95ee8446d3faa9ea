export { addDays, addMonths, dayOf, kindOf, openingPeriod, periodBefore, type PeriodKind, periodKinds, periodOf, periodsIn, sameAYearAgo } from '@masir/schema'

/** In UTC. */
export const today = (): string => new Date().toISOString().slice(0, 10)
