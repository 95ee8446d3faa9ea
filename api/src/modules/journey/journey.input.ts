import type { Locale, Perspective } from '@masir/schema'
import { Field, ID, InputType } from 'type-graphql'
import { LocaleEnum } from '../../graphql/locale.ts'
import { PerspectiveEnum } from './enums.ts'

@InputType({ description: 'Which journeys; what is left out does not narrow.' })
export class JourneyFilter {
  @Field(() => String, { nullable: true, description: 'Part of name or description; letters, digits and half-spaces that keyboards write differently are alike.' })
  text?: string | null

  @Field(() => PerspectiveEnum, { nullable: true, description: 'What is, or what shall be.' })
  perspective?: Perspective | null

  @Field(() => ID, { nullable: true, description: 'Those that this member keeps.' })
  ownerId?: string | null
}

@InputType({ description: 'A new journey.' })
export class CreateJourneyInput {
  @Field(() => String, { description: '1 to 200 characters.' })
  name: string

  @Field(() => String, { nullable: true, description: '1 to 64 of a–z, 0–9 and -; made from the name when left out.' })
  key?: string | null

  @Field(() => PerspectiveEnum, { nullable: true, description: 'AS_IS when left out.' })
  perspective?: Perspective | null

  @Field(() => ID, { nullable: true, description: 'The journey whose evidence this one shows too, such as the as-is map of a to-be map.' })
  evidenceOf?: string | null

  @Field(() => String, { nullable: true, description: 'Key of the template that it begins with; blank when left out.' })
  template?: string | null

  @Field(() => LocaleEnum, { nullable: true, description: 'The language of a template that comes with Masir.' })
  locale?: Locale | null
}

@InputType({ description: 'A journey to draw once more.' })
export class DuplicateJourneyInput {
  @Field(() => ID, { description: 'The journey that is copied, as it stands.' })
  journeyId: string

  @Field(() => String, { description: 'The copy\'s name, 1 to 200 characters.' })
  name: string

  @Field(() => PerspectiveEnum, { nullable: true, description: 'As the original\'s when left out. A TO_BE copy shares the evidence of the original, an AS_IS copy has none yet.' })
  perspective?: Perspective | null
}

@InputType({ description: 'The journey to delete.' })
export class DeleteJourneyInput {
  @Field(() => ID, { description: 'Its id.' })
  journeyId: string
}
