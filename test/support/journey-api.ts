import type { JourneyEdit } from '@masir/schema'
import type { TestApi } from './start-api.ts'
import { randomUUID } from 'node:crypto'

const payload = `
  journey { id revision } editListId revision
  overwritten { kind key property value by { name } at }
  kept { kind key property value by { name } }
  userErrors {
    __typename code message field
    ... on EditError { index property kind key params }
    ... on EditConflict { index kind key standing by { name } }
    ... on InputError { params }
  }`

/** What an edit, an undo or a restoring is answered. */
export interface EditAnswer {
  journey: { id: string, revision: number } | null
  editListId: string | null
  revision: number | null
  overwritten: Record<string, unknown>[]
  kept: Record<string, unknown>[]
  userErrors: Record<string, unknown>[]
}

/** A journey of a test's own, edited over GraphQL. */
export class TestJourney {
  readonly api: TestApi
  readonly id: string
  revision = 1

  private constructor(api: TestApi, id: string) {
    this.api = api
    this.id = id
  }

  static async create(api: TestApi, name = 'A purchase', edits: JourneyEdit[] = []): Promise<TestJourney> {
    const { createJourney } = await api.data('mutation($input: CreateJourneyInput!) { createJourney(input: $input) { journey { id } userErrors { message } } }', { input: { name } })
    const journey = new TestJourney(api, createJourney.journey.id)
    for (let from = 0; from < edits.length; from += 250)
      await journey.edit(edits.slice(from, from + 250))
    return journey
  }

  async edit(edits: readonly JourneyEdit[], { editListId = randomUUID() as string, baseRevision = this.revision } = {}): Promise<EditAnswer> {
    return this.take('editJourney', 'EditJourneyInput', { editListId, baseRevision, edits })
  }

  undo(editListId: string, undoId: string = randomUUID()): Promise<EditAnswer> {
    return this.take('undoEdits', 'UndoEditsInput', { editListId, undoId })
  }

  restore(kind: string, key: string, editListId: string = randomUUID()): Promise<EditAnswer> {
    return this.take('restore', 'RestoreInput', { editListId, kind, key })
  }

  /** The fields of this journey. */
  async read<Data = Record<string, any>>(fields: string): Promise<Data> {
    return (await this.api.data<{ journey: Data }>(`query($id: ID) { journey(id: $id) { ${fields} } }`, { id: this.id })).journey
  }

  private async take(mutation: string, type: string, input: object): Promise<EditAnswer> {
    const data = await this.api.data(`mutation($input: ${type}!) { ${mutation}(input: $input) { ${payload} } }`, { input: { journeyId: this.id, ...input } })
    const answer = data[mutation] as EditAnswer
    this.revision = answer.revision ?? this.revision
    return answer
  }
}

/** All that a client reads of a map. */
export const mapFields = `
  key name description perspective revision reviewDueOn owner { name } touchpointCount viewerCan
  laneGrouping personas { key name } channels { id key name kind } lanes { id key name kind noteKind }
  stages { id key name description notes { key kind text lane { key } } touchpoints {
    id key name kind emotion description expectation owner
    channel { key } stage { key } persona { key } lane { key } linkedJourney { key }
    needs { key text kind importance } notes { key kind text } metricCards { key asks weight } } }
  transitions { key label from { key } to { key } }
  outcomeMetrics { key asks weight }`
