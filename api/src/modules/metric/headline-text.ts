import type { HeadlineState, Locale } from '@masir/schema'
import type { Finding, Headline } from './headline.ts'
import { textIn } from './metric.ts'
import { printNumber, printValue } from './printed-number.ts'

/** What an executive takes in at a glance. */
const mostWords = 25
/** So that even the longest names leave the sentence whole. */
const mostWordsOfName = 7

interface Words {
  states: Record<HeadlineState, string>
  oneBelow: string
  worst: string
  better: string
  worse: string
}

const sentences: Record<Locale, Words> = {
  en: {
    states: {
      NO_METRICS: 'No touchpoint has a metric yet',
      NO_DATA: 'There are no answers in this period',
      ALL_ON_TARGET: 'All measured touchpoints ({measured}) are on target',
      SOME_BELOW: '{below} of {measured} measured touchpoints are below target',
    },
    oneBelow: '{below} of {measured} measured touchpoints is below target',
    worst: ', worst of all {name} ({value})',
    better: '; {name} got clearly better',
    worse: '; {name} got clearly worse',
  },
  fa: {
    states: {
      NO_METRICS: 'هنوز هیچ نقطهٔ تماسی شاخصی ندارد',
      NO_DATA: 'در این دوره پاسخی نیست',
      ALL_ON_TARGET: 'همهٔ نقطه‌های تماس سنجیده‌شده ({measured}) به هدف رسیده‌اند',
      SOME_BELOW: 'از {measured} نقطهٔ تماس سنجیده‌شده، {below} نقطه پایین‌تر از هدف است',
    },
    oneBelow: 'از {measured} نقطهٔ تماس سنجیده‌شده، {below} نقطه پایین‌تر از هدف است',
    worst: '، بدترین: {name} ({value})',
    better: '؛ {name} آشکارا بهتر شده است',
    worse: '؛ {name} آشکارا بدتر شده است',
  },
  ar: {
    states: {
      NO_METRICS: 'لا مؤشر على أي نقطة تواصل بعد',
      NO_DATA: 'لا إجابات في هذه الفترة',
      ALL_ON_TARGET: 'كل نقاط التواصل المقيسة ({measured}) على المستهدف',
      SOME_BELOW: 'من أصل {measured} نقطة تواصل مقيسة، {below} دون المستهدف',
    },
    oneBelow: 'من أصل {measured} نقطة تواصل مقيسة، واحدة دون المستهدف',
    worst: '، أسوؤها {name} ({value})',
    better: '؛ تحسّن واضح في {name}',
    worse: '؛ تراجع واضح في {name}',
  },
}

/** The headline as one sentence of at most 25 words; the change is left out where it would not fit. */
export function headlineText(headline: Headline, locale: Locale): string {
  const words = sentences[locale]
  const state = (headline.below === 1 ? words.oneBelow : words.states[headline.state])
    .replace('{below}', printNumber(headline.below, locale))
    .replace('{measured}', printNumber(headline.measured, locale))
  const clauses = [
    headline.worst && clause(words.worst, headline.worst, locale),
    headline.change && clause(headline.change.reading.change!.verdict === 'BETTER' ? words.better : words.worse, headline.change, locale),
  ]
  const sentence = clauses.reduce<string>((told, more) => more && countWords(told + more) <= mostWords ? told + more : told, state)
  return `${sentence}.`
}

function clause(words: string, { touchpoint, reading }: Finding, locale: Locale): string {
  return words.replace('{name}', () => shortened(touchpoint.name)).replace('{value}', () => valueInWords(reading, locale))
}

function valueInWords({ metric, value }: Finding['reading'], locale: Locale): string {
  return textIn(metric.valueLabel, locale).replace('{value}', printValue(metric, value!, locale))
}

function shortened(name: string): string {
  const words = name.trim().split(/\s+/)
  return words.length <= mostWordsOfName ? words.join(' ') : `${words.slice(0, mostWordsOfName).join(' ')}…`
}

function countWords(text: string): number {
  return text.split(/\s+/).length
}
