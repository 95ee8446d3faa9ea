import type { Digits, Locale } from '@masir/schema'
import { DIGITS, LOCALES, printFor } from '@masir/schema'
import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSSRApp } from 'vue'
import { renderToString } from 'vue/server-renderer'
import { builtIns } from '../../../api/src/modules/metric/built-ins.ts'
import { explainChange } from '../../../api/src/modules/metric/explain-change.ts'
import { headlineText } from '../../../api/src/modules/metric/headline-text.ts'
import { headlineOf } from '../../../api/src/modules/metric/headline.ts'
import { textIn } from '../../../api/src/modules/metric/metric.ts'
import { usePreferences } from '../../../web/src/app/usePreferences.ts'
import { createWords } from '../../../web/src/app/words/words.ts'
import { useReadingWords } from '../../../web/src/features/journeys/overlay/useReadingWords.ts'
import { reading, touchpoint } from '../review/samples.ts'

const window = { from: '2017-01-01', to: '2018-01-01' }
const compareTo = { from: '2016-01-01', to: '2017-01-01' }

/** What a card says to a reader of this language and these digits. */
async function wordsOfWeb(locale: Locale, digits: Digits): Promise<ReturnType<typeof useReadingWords>> {
  usePreferences().value = { ...usePreferences().value, locale, digits }
  let words: ReturnType<typeof useReadingWords>
  const app = createSSRApp({ setup: () => {
    words = useReadingWords()
    return () => null
  } })
  await renderToString(app.use(await createWords()))
  return words!
}

describe('a value on a card', () => {
  it.each(LOCALES.flatMap(locale => DIGITS.map(digits => [locale, digits] as const)))('in %s with %s digits is written as in the API\'s sentences', async (locale, digits) => {
    const web = await wordsOfWeb(locale, digits)
    const print = printFor(locale, 'GREGORIAN', { digits })
    fc.assert(fc.property(fc.constantFrom(...builtIns), fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }), (definition, share, shareBefore) => {
      const was = reading(definition, shareBefore, 997).value!
      const change = { difference: 0, interval: { low: -1, high: 1 }, verdict: 'TOO_CLOSE' as const, value: was, n: 997 }
      const now = reading(definition, share, 991, { change })
      const metric = { ...definition, valueLabel: textIn(definition.valueLabel, locale) } as never
      const { before, number, after } = web.ownWords({ value: now.value, metric })
      const headline = headlineOf([touchpoint('x', now)])
      if (headline.worst)
        expect(headlineText(headline, null, print)).toContain(`${before}${number}${after}`)
      const told = explainChange({ ...change, of: now, window, compareTo }, print)
      const pair = web.pair({ value: now.value, change, metric })!
      expect(told).toContain(pair.now)
      expect(told).toContain(pair.before)
    }), { numRuns: 20 })
  })
})
