export { addDays, addMonths, dayOf, kindOf, openingPeriod, periodBefore, type PeriodKind, periodKinds, periodOf, periodsIn, sameAYearAgo } from '@masir/schema'
