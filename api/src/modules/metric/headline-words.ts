import type { HeadlineState, Locale, MetricFamily, Verdict } from '@masir/schema'

type Told = Exclude<Verdict, 'TOO_CLOSE'>

/** The sentences of a headline; names in braces are filled in. No verb has to agree with a name in number or gender. */
export interface HeadlineWords {
  states: Record<Exclude<HeadlineState, 'SOME_BELOW'>, string>
  /** In place of ALL_ON_TARGET where some of what is measured has no target. */
  allTargeted: string
  worst: string
  /** Several touchpoints that are equally bad. */
  worstAlike: string
  changes: Record<MetricFamily, Record<Told, string>>
  /** Said in place of a period that has no name of its own. */
  before: string
  since: string
}

const en: HeadlineWords = {
  states: {
    NO_METRICS: 'No touchpoint has a metric yet.',
    NO_DATA: 'There are no answers in this period.',
    NO_TARGETS: 'None of the measured touchpoints ({measured}) has a target.',
    ALL_ON_TARGET: 'All measured touchpoints ({measured}) are on target.',
  },
  allTargeted: 'All measured touchpoints with a target ({targeted}) are on target.',
  worst: 'Worst is {name}: {value}.',
  worstAlike: '{names} are worst: {value} each.',
  changes: {
    EFFORT: { BETTER: '{name} became easier {since}: {change}.', WORSE: '{name} became harder {since}: {change}.' },
    SATISFACTION: { BETTER: '{name} became more satisfying {since}: {change}.', WORSE: '{name} became less satisfying {since}: {change}.' },
    ADVOCACY: { BETTER: '{name} won more promoters {since}: {change}.', WORSE: '{name} won fewer promoters {since}: {change}.' },
    RESOLUTION: { BETTER: '{name} solved more {since}: {change}.', WORSE: '{name} solved less {since}: {change}.' },
    SPEED: { BETTER: '{name} became faster {since}: {change}.', WORSE: '{name} became slower {since}: {change}.' },
    CUSTOM: { BETTER: '{name} became better {since}: {change}.', WORSE: '{name} became worse {since}: {change}.' },
  },
  since: 'than in {period}',
  before: 'than before',
}

const fa: HeadlineWords = {
  states: {
    NO_METRICS: 'هنوز هیچ نقطهٔ تماسی شاخصی ندارد.',
    NO_DATA: 'در این بازه پاسخی نیست.',
    NO_TARGETS: 'هیچ‌یک از نقطه‌های تماس سنجیده‌شده ({measured}) هدفی ندارد.',
    ALL_ON_TARGET: 'همهٔ نقطه‌های تماس سنجیده‌شده ({measured}) به هدف رسیده‌اند.',
  },
  allTargeted: 'همهٔ نقطه‌های تماس سنجیده‌شده‌ای که هدف دارند ({targeted}) به هدف رسیده‌اند.',
  worst: '{name} از همه بدتر است: {value}.',
  worstAlike: '{names} از همه بدترند: در هر کدام {value}.',
  changes: {
    EFFORT: { BETTER: '{name} {since} آسان‌تر شد: {change}.', WORSE: '{name} {since} دشوارتر شد: {change}.' },
    SATISFACTION: { BETTER: 'رضایت از {name} {since} بیشتر شد: {change}.', WORSE: 'رضایت از {name} {since} کمتر شد: {change}.' },
    ADVOCACY: { BETTER: 'تمایل به توصیه در {name} {since} بیشتر شد: {change}.', WORSE: 'تمایل به توصیه در {name} {since} کمتر شد: {change}.' },
    RESOLUTION: { BETTER: 'حل مشکل در {name} {since} بیشتر شد: {change}.', WORSE: 'حل مشکل در {name} {since} کمتر شد: {change}.' },
    SPEED: { BETTER: '{name} {since} سریع‌تر شد: {change}.', WORSE: '{name} {since} کندتر شد: {change}.' },
    CUSTOM: { BETTER: '{name} {since} بهتر شد: {change}.', WORSE: '{name} {since} بدتر شد: {change}.' },
  },
  since: 'نسبت به {period}',
  before: 'نسبت به قبل',
}

const ar: HeadlineWords = {
  states: {
    NO_METRICS: 'لا مؤشر لأي نقطة تواصل بعد.',
    NO_DATA: 'لا إجابات في هذه الفترة.',
    NO_TARGETS: 'لا مستهدف لأي من نقاط التواصل المقيسة ({measured}).',
    ALL_ON_TARGET: 'كل نقاط التواصل المقيسة ({measured}) بلغت المستهدف.',
  },
  allTargeted: 'كل نقاط التواصل المقيسة ذات المستهدف ({targeted}) ضمن المستهدف.',
  worst: 'الأسوأ: {name}، {value}.',
  worstAlike: 'الأسوأ: {names}، {value} في كلٍّ منها.',
  changes: {
    EFFORT: { BETTER: 'صار الأمر أسهل في {name} {since}: {change}.', WORSE: 'صار الأمر أصعب في {name} {since}: {change}.' },
    SATISFACTION: { BETTER: 'زاد الرضا عن {name} {since}: {change}.', WORSE: 'تراجع الرضا عن {name} {since}: {change}.' },
    ADVOCACY: { BETTER: 'زاد الاستعداد للتوصية في {name} {since}: {change}.', WORSE: 'تراجع الاستعداد للتوصية في {name} {since}: {change}.' },
    RESOLUTION: { BETTER: 'زاد حل الطلبات في {name} {since}: {change}.', WORSE: 'تراجع حل الطلبات في {name} {since}: {change}.' },
    SPEED: { BETTER: 'صارت الخدمة أسرع في {name} {since}: {change}.', WORSE: 'صارت الخدمة أبطأ في {name} {since}: {change}.' },
    CUSTOM: { BETTER: 'تحسّن واضح في {name} {since}: {change}.', WORSE: 'تراجع واضح في {name} {since}: {change}.' },
  },
  since: 'مقارنةً مع {period}',
  before: 'مقارنةً مع ما قبل',
}

export const headlineWords: Record<Locale, HeadlineWords> = { en, fa, ar }
