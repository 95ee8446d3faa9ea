import type { Locale } from '@masir/schema'

/** The sentences that say how a composite is made; names in braces are filled in. */
interface CompositeWords {
  mean: string
  part: string
  without: string
  many: string
  scale: string
  weakest: string
  coverage: string
}

export const compositeWords: Record<Locale, CompositeWords> = {
  en: {
    mean: 'The weighted mean of scores, {score}: {parts}.',
    part: '{name} {score} (weight {weight})',
    without: '{name} without a score (weight {weight})',
    many: '{scored} of {all} metrics',
    scale: 'A score is {low} at the critical value, 0 on target and {high} at the stretch; raw values of different metrics are never averaged.',
    weakest: 'Weakest: {name}.',
    coverage: '{coverage} of the weight has a score; below 60% no composite is shown.',
  },
  fa: {
    mean: 'میانگین وزنی نمره‌ها، {score}: {parts}.',
    part: '{name} {score} (وزن {weight})',
    without: '{name} بدون نمره (وزن {weight})',
    many: '{scored} شاخص از {all} شاخص',
    scale: 'نمره در مقدار بحرانی {low}، روی هدف ۰ و در مقدار آرمانی {high} است؛ از مقدارهای خام شاخص‌های گوناگون هرگز میانگین گرفته نمی‌شود.',
    weakest: 'ضعیف‌ترین: {name}.',
    coverage: '{coverage} وزن نمره دارد؛ اگر کمتر از ۶۰٪ باشد، نمرهٔ ترکیبی نشان داده نمی‌شود.',
  },
  ar: {
    mean: 'المتوسط المرجّح للدرجات، {score}: {parts}.',
    part: '{name} {score} (الوزن {weight})',
    without: '{name} بلا درجة (الوزن {weight})',
    many: '{scored} من أصل {all} من المؤشرات',
    scale: 'الدرجة {low} عند القيمة الحرجة و0 عند المستهدف و{high} عند قيمة الطموح؛ ولا تُحسب متوسطات القيم الخام لمؤشرات مختلفة.',
    weakest: 'الأضعف: {name}.',
    coverage: '{coverage} من الوزن له درجة؛ وإن قلّ عن 60٪ فلا تُعرض درجة مركّبة.',
  },
}
