import type { JourneyMap } from '@masir/schema'
import { channelsOf, emptyMap, MOST_EDITS, stagesOf, touchpointsOf } from '@masir/schema'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { cleanName } from '../../../web/src/features/journeys/canvas/clipboard/rows/clean-name.ts'
import { guessColumns } from '../../../web/src/features/journeys/canvas/clipboard/rows/columns.ts'
import { delimited } from '../../../web/src/features/journeys/canvas/clipboard/rows/delimited.ts'
import { planRows } from '../../../web/src/features/journeys/canvas/clipboard/rows/rows-to-edits.ts'
import { listsOf } from '../../../web/src/features/journeys/canvas/gestures/edit-lists.ts'
import { mapOf } from './random-map.ts'

function plan(text: string, map: JourneyMap = emptyMap()) {
  const all = delimited(text)
  const { meanings, hasHeader } = guessColumns(all)
  let next = 0
  const made = planRows(hasHeader ? all.slice(1) : all, meanings, { map, newKey: () => `k${next++}`, stage: undefined, stageName: 'First stage' })
  return { ...made, map: listsOf(made.edits).reduce((before, list) => mapOf(list, before), map) }
}

describe('text from a spreadsheet', () => {
  it('is cells between tabs, or between the sign that every line has equally often', () => {
    expect(delimited('a\tb\r\nc\td\r\n')).toEqual([['a', 'b'], ['c', 'd']])
    expect(delimited('a;b\nc;"d;\n""e"""')).toEqual([['a', 'b'], ['c', 'd;\n"e"']])
    expect(delimited('مرحله،نقطه\nخرید،پرداخت')).toEqual([['مرحله', 'نقطه'], ['خرید', 'پرداخت']])
  })

  it('is one cell a line where it is prose', () => {
    expect(delimited('Calls, and waits\nHangs up')).toEqual([['Calls, and waits'], ['Hangs up']])
    expect(delimited('Calls, and waits')).toEqual([['Calls, and waits']])
  })

  it('comes back from tabs whatever the cells hold', () => {
    const cells = fc.array(fc.array(fc.string({ minLength: 1 }).map(text => text.trim()).filter(Boolean), { minLength: 2, maxLength: 2 }), { minLength: 1 })
    fc.assert(fc.property(cells, (rows) => {
      const text = rows.map(row => row.map(cell => `"${cell.replaceAll('"', '""')}"`).join('\t')).join('\n')
      expect(delimited(text)).toEqual(rows)
    }))
  })
})

describe('columns', () => {
  it('are known by their names in three languages', () => {
    expect(guessColumns([['Stage', 'Touchpoint', 'Channel', 'Type', 'Need']])).toEqual({ hasHeader: true, meanings: ['stage', 'touchpoint', 'channel', 'kind', 'need'] })
    expect(guessColumns([['مرحله', 'نقطهٔ تماس', 'کانال', 'نیاز', 'نقطهٔ درد']]).meanings).toEqual(['stage', 'touchpoint', 'channel', 'need', 'pain'])
    expect(guessColumns([['القناة', 'نقطة التواصل', 'المرحلة', 'الاحتياج']]).meanings).toEqual(['channel', 'touchpoint', 'stage', 'need'])
  })

  it('without names are taken in the usual order, a lone one as touchpoints', () => {
    expect(guessColumns([['Buy', 'Pays at the desk']])).toEqual({ hasHeader: false, meanings: ['stage', 'touchpoint'] })
    expect(guessColumns([['Pays at the desk']])).toEqual({ hasHeader: false, meanings: ['touchpoint'] })
  })
})

describe('pasted rows', () => {
  it('become touchpoints in stages and channels, also those that the map lacks', () => {
    const { map, ...made } = plan('مرحله\tنقطهٔ تماس\tكانال\tنوع\tنیاز\nخرید\tپرداخت\tتلفن\tخرید\tپاسخ سریع؛ راهنمایی\n\tپیگیری سفارش\tوب‌سایت\tپیگیری\t\n\t\t\t\tبی‌نام')
    expect(stagesOf(map).map(({ name }) => name)).toEqual(['خرید'])
    expect(channelsOf(map).map(({ name, kind }) => [name, kind])).toEqual([['تلفن', 'PHONE'], ['وب‌سایت', 'WEB']])
    expect(touchpointsOf(map).map(({ name, kind }) => [name, kind])).toEqual([['پرداخت', 'PURCHASE'], ['پیگیری سفارش', 'FOLLOW_UP']])
    expect(Object.values(map.needs).map(({ text }) => text)).toEqual(['پاسخ سریع', 'راهنمایی'])
    expect(made).toMatchObject({ stages: ['خرید'], details: 2, leftOut: 1 })
  })

  it('go on in what is there, however it is spelt', () => {
    const start = mapOf([{ addStage: { key: 's', name: 'پشتیبانی' } }, { addChannel: { key: 'c', name: 'وب‌سایت' } }])
    const { map, edits } = plan('stage\ttouchpoint\tchannel\tfeeling\nپشتيباني\tتماس\tوبسايت\t−۲', start)
    expect(edits).toHaveLength(1)
    expect(touchpointsOf(map)).toMatchObject([{ stage: 's', channel: 'c', emotion: -2 }])
  })

  it('make a first stage where nothing names one', () => {
    expect(stagesOf(plan('Sees an advert\nAsks a friend').map)).toMatchObject([{ name: 'First stage' }])
  })

  it('may be two hundred and more: what is too long for one list becomes several', () => {
    const rows = Array.from({ length: 400 }, (_, index) => `Stage ${index % 7}\tTouchpoint ${index}\tPhone\tSupport\tNeed ${index}`)
    const { map, edits } = plan(rows.join('\n'))
    expect(Object.keys(map.touchpoints)).toHaveLength(400)
    expect(Object.keys(map.needs)).toHaveLength(400)
    expect(listsOf(edits).every(list => list.length <= MOST_EDITS)).toBe(true)
  })

  it('with whatever people have in cells make names that a map takes', () => {
    fc.assert(fc.property(fc.array(fc.string({ unit: 'binary', maxLength: 300 }), { minLength: 1, maxLength: 20 }), (cells) => {
      const rows = cells.map(cell => ['Stage', cell])
      const made = planRows(rows, ['stage', 'touchpoint'], { map: emptyMap(), newKey: () => crypto.randomUUID(), stage: undefined, stageName: 'S' })
      const map = mapOf(made.edits)
      expect(Object.keys(map.touchpoints)).toHaveLength(cells.filter(cell => cleanName(cell) !== '').length)
    }), { numRuns: 30 })
  })
})
