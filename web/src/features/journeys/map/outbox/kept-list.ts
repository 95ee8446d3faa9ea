import type { JourneyEdit, LoggedEdit } from '@masir/schema'

/** Why the server has refused a list, with what it said of the other person. */
export interface ListRefusal {
  code: string
  message: string
  params?: unknown
  /** The thing that stood in the way, where one did. */
  kind?: string
  key?: string
  /** Of a conflict: what stands now, null where it is gone, and who was here. */
  standing?: unknown
  by?: { id: string, name: string } | null
}

/** One list of this reader's, kept in the browser until the server has answered it. */
export interface KeptList {
  /** The UUID that makes sending it twice safe. */
  id: string
  journeyId: string
  /** What the reader saw when making it, however long ago; the server tells by it what others have done since. */
  baseRevision: number
  /** What it does to the map that is shown; of an undo: what it will probably do. */
  edits: readonly LoggedEdit[]
  /** The list that it takes back. */
  undoes: string | null
  /** Kept with its list until the reader has decided what becomes of it. */
  refusal: ListRefusal | null
}

export type NewList = Pick<KeptList, 'id' | 'baseRevision' | 'edits' | 'undoes'>

/** A list as it is kept and sent: plain data, without what only lives on this page. */
export function kept(journeyId: string, list: NewList): KeptList {
  return { ...plain(list), journeyId, refusal: null }
}

/** What the server has not answered yet, the next one first. */
export function waitingIn(lists: readonly KeptList[]): KeptList[] {
  return lists.filter(({ refusal }) => refusal === null)
}

/** The lists that are without meaning once another is refused: its undo, the redo of that, and so on. */
export function fallingWith(lists: readonly KeptList[], id: string): string[] {
  return lists.filter(({ undoes }) => undoes === id).flatMap(undo => [undo.id, ...fallingWith(lists, undo.id)])
}

const spoken = ['name', 'text', 'label', 'description', 'expectation', 'asks', 'owner'] as const

/** What somebody wrote in these edits, in order: all that is lost when a list cannot be kept. */
export function wordsIn(edits: readonly LoggedEdit[]): string[] {
  return edits.flatMap((edit) => {
    const [properties] = Object.values(edit) as Record<string, unknown>[]
    return spoken.map(name => properties?.[name]).filter(text => typeof text === 'string' && text.trim() !== '') as string[]
  })
}

/** An undo's edits are the server's to make; the others are as the reader made them. */
export function editsToSend(list: KeptList): JourneyEdit[] {
  return list.edits as JourneyEdit[]
}

function plain<T>(value: T): T {
  return JSON.parse(JSON.stringify(value)) as T
}
