import type { JourneyMap, LoggedEdit, OpenMap, PendingList } from '@masir/schema'
import type { FetchedJourney } from './journey-map.query.ts'
import { emptyMap, received, shown } from '@masir/schema'
import { useClientHandle } from '@urql/vue'
import { computed, shallowRef } from 'vue'
import { JourneyMapQuery } from './journey-map.query.ts'
import { mapFromJourney } from './map-from-journey.ts'

/** How long a list that is missing may still come by itself before the map is read again, in milliseconds. */
const ON_ITS_WAY = 150

const nothing: OpenMap = { map: emptyMap(), revision: -1, pending: [] }

interface Options {
  key: () => string
  /** A journey is read for the first time and about to be shown: its lists of earlier pages. */
  onOpen: (journey: FetchedJourney) => readonly PendingList[]
}

/** A journey's confirmed map with this reader's lists on the way, and how both meet what the server says. */
export function useOpenMap({ key, onOpen }: Options) {
  const { client } = useClientHandle()
  /** Null: there is no such journey. */
  const journey = shallowRef<FetchedJourney | null>()
  const isUnreachable = shallowRef(false)
  const open = shallowRef(nothing)
  /** The revision that the server gave each list; until a map of that revision is here, the list is still shown. */
  const savedAs = new Map<string, number>()
  /** The newest revision that somebody has spoken of. */
  let known = -1
  /** Set while missing lists are waited for or read. */
  let timer: ReturnType<typeof setTimeout> | undefined

  async function fetch() {
    const asked = key()
    const { data, error } = await client.query(JourneyMapQuery, { key: asked, opens: !journey.value }, { requestPolicy: 'network-only' })
    if (asked !== key())
      return
    isUnreachable.value = error !== undefined
    if (data?.journey)
      takeOver(data.journey)
    else if (!error)
      journey.value = null
  }

  /** A map that was read before an edit came in says less than what is known. */
  function takeOver(found: FetchedJourney) {
    if (!journey.value)
      open.value = { ...nothing, pending: onOpen(found) }
    journey.value = found
    if (found.revision < open.value.revision)
      return
    const pending = open.value.pending.filter(({ id }) => (savedAs.get(id) ?? Infinity) > found.revision)
    open.value = { map: mapFromJourney(found), revision: found.revision, pending }
  }

  /** The server's word on a list; edits are null for an undo, whose edits come with its event. */
  function takeIn(id: string, revision: number, edits: readonly LoggedEdit[] | null) {
    savedAs.set(id, revision)
    const next = edits?.every(isSpokenHere) ? received(open.value, { id, revision, edits }) : null
    if (next)
      open.value = next
    else
      catchUp(revision)
  }

  /** The journey stands at a revision, however that came to be known. What is missing may already be on its way. */
  function catchUp(revision: number) {
    known = Math.max(known, revision)
    if (known > open.value.revision)
      timer ??= setTimeout(() => void fetchMissing(), ON_ITS_WAY)
  }

  async function fetchMissing() {
    if (known > open.value.revision)
      await fetch()
    timer = undefined
    if (!isUnreachable.value)
      catchUp(known)
  }

  function restart() {
    journey.value = undefined
    open.value = nothing
    known = -1
    void fetch()
  }

  return {
    journey,
    isUnreachable,
    map: computed<JourneyMap>(() => shown(open.value).map),
    revision: () => open.value.revision,
    fetch,
    takeIn,
    catchUp,
    restart,
    show: (list: PendingList) => {
      open.value = { ...open.value, pending: [...open.value.pending, list] }
    },
    drop: (ids: readonly string[]) => {
      open.value = { ...open.value, pending: open.value.pending.filter(list => !ids.includes(list.id)) }
    },
  }
}

/** Order keys that a restore brings back are the server's; a map that was read has its own. */
function isSpokenHere(edit: LoggedEdit): boolean {
  return !('restore' in edit) || !('order' in edit.restore.properties)
}
