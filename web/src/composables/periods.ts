export { addDays, addMonths, dayOf, kindOf, type Period, periodBefore, type PeriodKind, periodKinds, periodOf, periodsIn, sameAYearAgo } from '@masir/schema'
