import 'reflect-metadata'
import type { Calendar, Digits, Locale, Print } from '@masir/schema'
import type { OperationContext } from './request-context.ts'
import { calendarNameOf, DIGITS, printFor } from '@masir/schema'
import { ArgsType, Field } from 'type-graphql'
import { CalendarEnum } from './calendar.ts'
import { enumType } from './enum-type.ts'
import { LocaleEnum } from './locale.ts'

const DigitsEnum = enumType('Digits', DIGITS, 'How digits are written: latn 123, arabext ۱۲۳, arab ١٢٣.')

/** How a text of Masir's own is to be written. */
@ArgsType()
export class PrintArgs {
  @Field(() => LocaleEnum, { nullable: true, description: 'Language; that of the request when left out.' })
  locale?: Locale | null

  @Field(() => DigitsEnum, { nullable: true, description: 'Digits; those of the language when left out.' })
  digits?: Digits | null

  @Field(() => CalendarEnum, { nullable: true, description: 'Calendar of days; Jalali in Persian, else the workspace\'s, when left out.' })
  calendar?: Calendar | null
}

export function printOf({ locale, digits, calendar }: PrintArgs, context: OperationContext): Print {
  return printFor(locale ?? context.locale, context.viewer.workspace.calendar, { digits, calendar: calendar && calendarNameOf(calendar) })
}
