import { describe, expect, it } from 'vitest'
import { WaitingLine } from '../../../api/src/modules/review/export/waiting-line.ts'

const staying = new AbortController().signal

describe('a line of documents', () => {
  it('makes one after the other, and goes on after one that failed', async () => {
    const line = new WaitingLine()
    const order: string[] = []
    const make = (name: string) => async () => {
      order.push(`${name} begins`)
      await Promise.resolve()
      order.push(`${name} ends`)
    }
    const failed = line.take(() => Promise.reject(new Error('no room')), staying)
    await Promise.all([expect(failed).rejects.toThrow('no room'), line.take(make('deck'), staying), line.take(make('sheet'), staying)])
    expect(order).toEqual(['deck begins', 'deck ends', 'sheet begins', 'sheet ends'])
  })

  it('makes nothing for readers who left, and takes no more than can wait', async () => {
    const line = new WaitingLine()
    const leave = new AbortController()
    let made = 0
    const waiting = Array.from({ length: 20 }, () => line.take(async () => made++, leave.signal).catch(() => 'left'))
    const refused = line.take(async () => made++, staying)
    leave.abort()
    await expect(refused).rejects.toThrow('Too many documents')
    expect(new Set(await Promise.all(waiting))).toEqual(new Set(['left']))
    expect(made).toBe(0)
    await line.take(async () => made++, staying)
    expect(made).toBe(1)
  })
})
