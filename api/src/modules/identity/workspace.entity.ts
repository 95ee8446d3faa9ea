import type { Calendar, Weekday } from '@masir/schema'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'
import { Field, Int, ObjectType } from 'type-graphql'
import { CalendarEnum } from '../../graphql/calendar.ts'
import { Node } from '../../graphql/node.resolver.ts'
import { WeekdayEnum } from './enums.ts'

@Entity({ tableName: 'workspaces' })
@ObjectType({ implements: Node, description: 'A company\'s own place: its journeys, its evidence and the settings that decide how both are read.' })
export class Workspace {
  @PrimaryKey({ type: 'uuid', fieldName: 'workspace_id' })
  id: string

  @Field(() => String, { description: 'What the company calls it.' })
  @Property({ type: 'text' })
  name: string

  @Field(() => String, { description: 'IANA name. A day of evidence is a day of this zone.' })
  @Property({ type: 'text', default: 'UTC' })
  timeZone: string

  @Field(() => WeekdayEnum, { description: 'The day that weeks of a trend begin on.' })
  @Property({ type: 'text', default: 'MONDAY' })
  weekStart: Weekday

  @Field(() => CalendarEnum, { description: 'The calendar that periods are offered in.' })
  @Property({ type: 'text', default: 'GREGORIAN' })
  calendar: Calendar

  @Field(() => Int, { description: 'A reading of fewer answers is INDICATIVE, 1 to 1,000.' })
  @Property({ type: 'integer', default: 30 })
  indicativeBelow: number

  @Field(() => Int, { description: 'A VIEWER is not shown a reading of fewer answers, 3 to 10.' })
  @Property({ type: 'integer', default: 5 })
  suppressBelow: number

  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt: Date
}
