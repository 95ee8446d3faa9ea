import type { JourneyEdit } from '@masir/schema'
import type { APIRequestContext } from '@playwright/test'
import { randomUUID } from 'node:crypto'

export interface DrawnJourney { id: string, key: string }

/** What a map says of its drawing, in names: enough to compare with what stands on the screen. */
export interface Drawing {
  stages: { name: string, touchpoints: { name: string }[] }[]
  transitions: { from: { name: string }, to: { name: string } }[]
}

/** The product's GraphQL API as another program asks it. */
export class StoryApi {
  constructor(private readonly request: APIRequestContext) {}

  async ask<Data>(query: string, variables: object = {}): Promise<Data> {
    const response = await this.request.post('/graphql', { data: { query, variables } })
    const { data, errors } = await response.json() as { data: Data, errors?: { message: string }[] }
    if (errors)
      throw new Error(errors.map(({ message }) => message).join('\n'))
    return data
  }

  /** A journey of a story's own, drawn by one edit list. */
  async draw(name: string, edits: JourneyEdit[]): Promise<DrawnJourney> {
    const { createJourney } = await this.ask<{ createJourney: { journey: DrawnJourney } }>(
      'mutation ($input: CreateJourneyInput!) { createJourney(input: $input) { journey { id key } } }',
      { input: { name } },
    )
    await this.edit(createJourney.journey.id, edits)
    return createJourney.journey
  }

  /** One edit list, as if nobody else had been there since the journey was made. */
  async edit(journeyId: string, edits: JourneyEdit[]): Promise<void> {
    const { editJourney } = await this.ask<{ editJourney: { userErrors: { message: string }[] } }>(
      'mutation ($input: EditJourneyInput!) { editJourney(input: $input) { userErrors { message } } }',
      { input: { journeyId, editListId: randomUUID(), baseRevision: 1, edits } },
    )
    if (editJourney.userErrors.length > 0)
      throw new Error(editJourney.userErrors.map(({ message }) => message).join('\n'))
  }

  async drawing(key: string): Promise<Drawing> {
    const { journey } = await this.ask<{ journey: Drawing }>(
      'query ($key: String!) { journey(key: $key) { stages { name touchpoints { name } } transitions { from { name } to { name } } } }',
      { key },
    )
    return journey
  }
}
