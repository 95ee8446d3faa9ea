import type { ChannelKind, TouchpointKind } from '@masir/schema'
import { Extensions, Field, Int, ObjectType } from 'type-graphql'
import { ChannelKindEnum, TouchpointKindEnum } from '../enums.ts'

@ObjectType({ simpleResolvers: true, description: 'A touchpoint of a template, as its preview shows it.' })
export class TemplateTouchpoint {
  @Field(() => String, { description: 'What the customer does there.' })
  name: string

  @Field(() => TouchpointKindEnum, { description: 'What it is for.' })
  kind: TouchpointKind

  @Field(() => String, { nullable: true, description: 'The name of its channel.' })
  channel: string | null

  @Field(() => ChannelKindEnum, { nullable: true, description: 'How they meet on its channel.' })
  channelKind: ChannelKind | null

  @Field(() => Int, { nullable: true, description: 'How the customer feels there, −3 to 3.' })
  emotion: number | null
}

@ObjectType({ simpleResolvers: true, description: 'A stage of a template, as its preview shows it.' })
export class TemplateStage {
  @Field(() => String, { description: 'What the customer is about there.' })
  name: string

  @Extensions({ assumedSize: 6 })
  @Field(() => [TemplateTouchpoint], { description: 'Its touchpoints, in order.' })
  touchpoints: TemplateTouchpoint[]
}

@ObjectType({ simpleResolvers: true, description: 'A map to begin a journey with.' })
export class Template {
  @Field(() => String, { description: 'What createJourney calls it.' })
  key: string

  @Field(() => String, { description: 'What people call it.' })
  name: string

  @Field(() => String, { nullable: true, description: 'What story it tells.' })
  description: string | null

  @Field(() => Boolean, { description: 'Whether the workspace keeps it, and can delete it; the others come with Masir.' })
  isOwn: boolean

  @Field(() => Int, { description: 'How many stages it has.' })
  stageCount: number

  @Field(() => Int, { description: 'How many touchpoints it has.' })
  touchpointCount: number

  @Extensions({ assumedSize: 6 })
  @Field(() => [TemplateStage], { description: 'Its stages, in order.' })
  preview: TemplateStage[]
}
