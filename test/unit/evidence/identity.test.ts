import { describe, expect, it } from 'vitest'
import { nameColumns } from '../../../api/src/modules/evidence/import/headers.ts'
import { Identities } from '../../../api/src/modules/evidence/import/identity.ts'

function identitiesOf(headers: string[], rows: string[][]): string[] {
  const identities = new Identities(nameColumns(headers))
  return rows.map((cells, index) => identities.of({ line: index + 2, cells }, null))
}

describe('the identity of a row without an id', () => {
  const headers = ['day', 'score', 'note']
  const rows = [['1', '5', 'a'], ['1', '5', 'a'], ['2', '3', '']]

  it('is its own for each of two rows that say the same', () => {
    expect(new Set(identitiesOf(headers, rows)).size).toBe(3)
  })

  it('is the same again in a longer export', () => {
    expect(identitiesOf(headers, [...rows, ['1', '5', 'a'], ['9', '1', 'b']]).slice(0, 3)).toEqual(identitiesOf(headers, rows))
  })

  it('does not depend on the order of columns, on empty ones, or on how letters are encoded', () => {
    expect(identitiesOf(['note', 'empty', 'score', 'day'], [['علي', '', '5', '1']])).toEqual(identitiesOf(headers, [['1', '5', 'علی']]))
  })

  it('differs where a value stands under another header', () => {
    expect(identitiesOf(headers, [['5', '1', 'a']])).not.toEqual(identitiesOf(headers, [['1', '5', 'a']]))
  })

  it('is the id where the source gives one', () => {
    const identities = new Identities(nameColumns(headers))
    expect(identities.of({ line: 2, cells: ['1', '5', 'a'] }, '17')).toBe(identities.of({ line: 3, cells: ['2', '3', 'b'] }, '17'))
  })
})
