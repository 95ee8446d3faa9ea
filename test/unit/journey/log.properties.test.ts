import type { Change, OpenMap } from '@masir/schema'
import type { Throw } from '../../support/journey-arbitraries.ts'
import { canonical, emptyMap, foldLog, received, shown } from '@masir/schema'
import fc from 'fast-check'
import { expect, it } from 'vitest'
import { firstList, furnishedMap, listOf, thrownList } from '../../support/journey-arbitraries.ts'
import { JourneyLog } from '../../support/journey-log.ts'

interface Act {
  deed: 'edit' | 'undo' | 'redo' | 'resend'
  client: number
  /** How many revisions the client is behind. */
  behind: number
  pick: number
  dice: Throw[]
}

const acts = fc.array(fc.record<Act>({
  deed: fc.constantFrom('edit', 'edit', 'edit', 'undo', 'undo', 'redo', 'resend'),
  client: fc.nat(2),
  behind: fc.nat(3),
  pick: fc.nat(1000),
  dice: thrownList,
}), { minLength: 5, maxLength: 40 })

/** Three clients edit, undo, redo and resend in turns; each act is seen with the log after it. */
function play(all: readonly Act[], seen: (log: JourneyLog, act: Act) => void = () => {}): JourneyLog {
  const log = new JourneyLog()
  log.send('first', 'client-0', firstList)
  all.forEach((act, turn) => {
    perform(log, act, turn)
    seen(log, act)
  })
  return log
}

function perform(log: JourneyLog, { deed, client, behind, pick, dice }: Act, turn: number): void {
  const author = `client-${client}`
  const base = Math.max(1, log.revision - behind)
  const entry = log.entries[1 + pick % Math.max(1, log.revision - 1)] ?? log.entries[0]!
  if (deed === 'edit')
    log.send(`list-${turn}`, author, listOf(foldLog(emptyMap(), log.entries.slice(0, base)), dice, () => `k${turn}-${client}-${log.revision}-${fresh++}`), base)
  else if (deed === 'resend' && entry.undoes === null)
    expect(log.send(entry.id, entry.author, [{ updateJourney: { name: 'sent again' } }])).toBeNull()
  else if (deed === 'undo' && entry.revision > 1)
    log.undo(`list-${turn}`, author, entry.id)
  else if (deed === 'redo')
    log.undo(`list-${turn}`, author, log.entries.findLast(({ undoes }) => undoes)?.id ?? 'none')
}

let fresh = 0

it('the map equals the fold of its log under lists from three clients with undo, redo and resend', () => {
  let undone = 0
  fc.assert(fc.property(acts, (all) => {
    const log = play(all)
    undone += log.entries.filter(({ undoes, changes }) => undoes && changes.length > 0).length
    expect(canonical(foldLog(emptyMap(), log.entries))).toBe(canonical(log.map))
  }), { numRuns: 300 })
  expect(undone).toBeGreaterThan(300)
})

it('an undo right after a list gives the map before it, and the undo of the undo the map after it', () => {
  fc.assert(fc.property(acts, thrownList, (all, dice) => {
    const log = play(all)
    const before = canonical(log.map)
    log.send('last', 'client-0', listOf(log.map, dice, () => `k${fresh++}`))
    const after = canonical(log.map)
    log.undo('undo', 'client-0', 'last')
    expect(canonical(log.map)).toBe(before)
    log.undo('redo', 'client-0', 'undo')
    expect(canonical(log.map)).toBe(after)
  }))
})

it('one person\'s lists undone one by one, last first, lead back to the beginning, and redone to the end', () => {
  fc.assert(fc.property(fc.array(thrownList, { minLength: 1, maxLength: 8 }), (lists) => {
    const log = new JourneyLog()
    log.send('first', 'client-0', firstList)
    const maps = lists.map((dice, index) => {
      log.send(`list-${index}`, 'client-0', listOf(log.map, dice, () => `k${fresh++}`))
      return canonical(log.map)
    })
    for (let index = lists.length - 1; index >= 0; index--) {
      expect(log.undo(`undo-${index}`, 'client-0', `list-${index}`)).toEqual([])
      expect(canonical(log.map)).toBe(maps[index - 1] ?? canonical(furnishedMap()))
    }
    for (let index = 0; index < lists.length; index++) {
      expect(log.undo(`redo-${index}`, 'client-0', `undo-${index}`)).toEqual([])
      expect(canonical(log.map)).toBe(maps[index])
    }
  }))
})

it('an undo leaves alone what others have set since', () => {
  fc.assert(fc.property(acts, (all) => {
    play(all, (log) => {
      const [undoing, ...otherUndos] = log.entries.filter(({ undoes }) => undoes)
      if (!undoing || otherUndos.length > 0 || undoing !== log.entries.at(-1))
        return
      const since = log.entries.slice(log.find(undoing.undoes!)!.revision, -1)
      const setSince = since.flatMap(({ changes }) => changes.filter(({ property }) => property).map(nameOf))
      expect(undoing.changes.filter(change => change.property && setSince.includes(nameOf(change)))).toEqual([])
    })
  }))
})

function nameOf({ kind, key, property }: Change): string {
  return `${kind} ${key} ${property}`
}

it('a client that shows its own lists at once and hears the log ends with the server\'s map', () => {
  fc.assert(fc.property(acts, (all) => {
    const log = play(all)
    const own = log.entries.filter(({ author }) => author === 'client-1')
    const start: OpenMap = { map: emptyMap(), revision: 0, pending: own.map(({ id, edits }) => ({ id, edits })) }
    const end = log.entries.reduce<OpenMap>((open, entry) => received(open, entry)!, start)
    expect(end.pending).toEqual([])
    expect(canonical(shown(end).map)).toBe(canonical(log.map))
  }))
})
