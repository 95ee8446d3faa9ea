import type { Acceptance, JourneyEdit, JourneyMap, Kept, Kind, LogEntry, LoggedEdit, LoggedList } from '@masir/schema'
import { accept, emptyMap, isAdded, undo } from '@masir/schema'

export type Entry = LogEntry & LoggedList & { author: string }

/** What a server is to its clients, in memory: one map, its log, every key that was ever used. */
export class JourneyLog {
  map: JourneyMap = emptyMap()
  readonly entries: Entry[] = []
  private readonly used = new Set<string>()

  get revision(): number {
    return this.entries.length
  }

  /** Sends a list; sent again it changes nothing. */
  send(id: string, author: string, edits: readonly JourneyEdit[], base = this.revision): Acceptance | null {
    if (this.find(id))
      return null
    const since = this.entries.slice(base)
    const decided = accept({ map: this.map, used: (kind, key) => this.hasUsed(kind, key), since }, edits, author)
    if (decided.kind === 'ACCEPTED')
      this.append({ id, author, edits, changes: decided.applied.changes, undoes: null }, decided.applied.map)
    return decided
  }

  /** Takes a logged list back; sent again it changes nothing. */
  undo(id: string, author: string, of: string): Kept[] {
    const entry = this.find(of)
    if (this.find(id) || !entry)
      return []
    const undone = undo(this.map, entry, this.entries.slice(entry.revision))
    this.append({ id, author, edits: undone.edits, changes: undone.changes, undoes: of }, undone.map)
    return undone.kept
  }

  find(id: string): Entry | undefined {
    return this.entries.find(entry => entry.id === id)
  }

  hasUsed(kind: Kind, key: string): boolean {
    return this.used.has(`${kind} ${key}`)
  }

  private append(list: Omit<Entry, 'revision' | 'at'> & { edits: readonly LoggedEdit[] }, map: JourneyMap): void {
    const revision = this.revision + 1
    this.entries.push({ ...list, revision, at: new Date(Date.UTC(2017, 4, 1, 0, 0, revision)).toISOString() })
    for (const { kind, key } of list.changes.filter(isAdded))
      this.used.add(`${kind} ${key}`)
    this.map = map
  }
}
