import type { JourneyMap } from '@masir/schema'
import type { PreviewStage } from './preview.ts'
import { Entity, PrimaryKey, Property } from '@mikro-orm/decorators/legacy'

/** A map that the workspace keeps to begin others with. */
@Entity({ tableName: 'journey_templates' })
export class JourneyTemplate {
  @Property({ type: 'uuid' })
  workspaceId: string

  @PrimaryKey({ type: 'uuid' })
  id: string

  @Property({ type: 'text' })
  name: string

  @Property({ type: 'text', nullable: true })
  description: string | null

  @Property({ type: 'json' })
  preview: PreviewStage[]

  /** Read when a journey begins with it, not when it is listed. */
  @Property({ type: 'json', lazy: true })
  map: JourneyMap

  @Property({ type: 'uuid' })
  createdBy: string

  @Property({ type: 'datetime', defaultRaw: 'now()' })
  createdAt: Date
}
