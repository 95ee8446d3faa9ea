import { CALENDARS } from '@masir/schema'
import { enumType } from './enum-type.ts'

export const CalendarEnum = enumType('Calendar', CALENDARS, 'The calendar that days and periods are said in.')
