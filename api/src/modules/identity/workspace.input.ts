import type { Calendar, Weekday } from '@masir/schema'
import type { UserError } from '../../graphql/user-error.ts'
import { Field, InputType, Int, ObjectType } from 'type-graphql'
import { CalendarEnum } from '../../graphql/calendar.ts'
import { UserError as UserErrorType } from '../../graphql/user-error.ts'
import { WeekdayEnum } from './enums.ts'
import { Workspace } from './workspace.entity.ts'

@InputType({ description: 'The settings to change; what is left out stays.' })
export class UpdateWorkspaceInput {
  @Field(() => String, { nullable: true, description: '1 to 200 characters.' })
  name?: string | null

  @Field(() => String, { nullable: true, description: 'IANA name, such as Asia/Tehran. Days already recorded keep theirs.' })
  timeZone?: string | null

  @Field(() => WeekdayEnum, { nullable: true, description: 'The first day of the week.' })
  weekStart?: Weekday | null

  @Field(() => CalendarEnum, { nullable: true, description: 'The calendar that periods are offered in.' })
  calendar?: Calendar | null

  @Field(() => Int, { nullable: true, description: '1 to 1,000.' })
  indicativeBelow?: number | null

  @Field(() => Int, { nullable: true, description: '3 to 10.' })
  suppressBelow?: number | null
}

@ObjectType({ simpleResolvers: true, description: 'The workspace with its new settings, or what was wrong with them.' })
export class UpdateWorkspacePayload {
  @Field(() => Workspace, { nullable: true, description: 'As it stands now.' })
  workspace?: Workspace | null

  @Field(() => [UserErrorType], { description: 'What was wrong; empty when it is done.' })
  userErrors: UserError[]
}
