import type { ColumnRole, MetricFamily } from '@masir/schema'
import { distance } from 'fastest-levenshtein'
import { foldHeader, foldText } from '../fold-text.ts'

/** Words by which people of three languages name their columns, folded. */
const roleWords: readonly (readonly [ColumnRole, RegExp])[] = [
  ['EXTERNAL_ID', /(?:^|\W|_)(?:id|uuid|guid|no)$|\w(?:id|num|number|nr)$|respondent|شناسه|کد رهگیری|شماره|معرف|رقم/],
  ['DATE', /date|datum|(?:^|\W|_)day(?:$|\W|_)|timestamp|submitted|created|تاریخ|زمان|روز|یوم/],
  ['CHANNEL', /channel|کانال|قناة|قناه/],
  ['AGENT', /agent|operator|اپراتور|کارشناس|موظف/],
  ['CUSTOMER', /customer|client|مشتری|عمیل|زبون/],
  ['COMMENT', /comment|feedback|verbatim|remark|suggest|نظر|پیشنهاد|توضیح|انتقاد|ملاحظ|تعلیق|اقتراح/],
  ['REASON', /reason|cause|علت|دلیل|سبب/],
]

const familyWords: readonly (readonly [MetricFamily, RegExp])[] = [
  ['ADVOCACY', /nps|recommend|netpro|promot|توصیه|معرفی|أوصی|توصی/],
  ['EFFORT', /ces|effort|eas[ey]|difficult|تلاش|آسان|سخت|جهد|سهول|صعوب/],
  ['SATISFACTION', /csat|satisf|رضایت|راضی|رضا/],
  ['RESOLUTION', /fcr|resol|solved|حل/],
]

/** What customers are often told apart by, and the dimension's key where it is new. */
const segmentWords: readonly (readonly [string, RegExp])[] = [
  ['gender', /gender|\bsex\b|جنسیت|الجنس/],
  ['age_group', /\bage|سنی?$|گروه سنی|العمر|عمریه/],
  ['city', /city|شهر|المدینه|المدینة/],
  ['region', /region|province|state|استان|منطق|المحافظ/],
  ['country', /country|کشور|الدوله|الدولة|البلد/],
  ['language', /lang|زبان|اللغه|اللغة/],
  ['tier', /tier|segment|plan\b|loyalty|سطح|فئه|فئة/],
  ['product', /product|محصول|المنتج/],
]

export function segmentIn(header: string): string | null {
  const folded = foldText(header).replaceAll('_', ' ')
  return segmentWords.find(([, words]) => words.test(folded))?.[0] ?? null
}

export function hasRoleWord(header: string, role: ColumnRole): boolean {
  return roleWords.some(([of, words]) => of === role && words.test(foldText(header)))
}

export function familyIn(header: string): MetricFamily | null {
  return familyWords.find(([, words]) => words.test(foldText(header)))?.[0] ?? null
}

/** How far a header and a name mean the same, 0 to 1. */
export function likeness(header: string, name: string): number {
  const [a, b] = [foldHeader(header), foldHeader(name)]
  if (a === '' || b === '')
    return 0
  if (a === b)
    return 1
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a]
  const contained = shorter.length >= 4 && longer.includes(shorter) ? 0.6 + 0.4 * shorter.length / longer.length : 0
  return Math.max(contained, 1 - distance(a, b) / longer.length)
}
