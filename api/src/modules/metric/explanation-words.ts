import type { AbsenceReason, Aggregation, Direction, Locale } from '@masir/schema'

/** The sentences of "How is this counted?"; names in braces are filled in. */
export type ExplanationWords = Record<Aggregation | AbsenceReason | Direction, string> & {
  definition: string
  definitionAsked: string
  answers: string
  answersOfAsked: string
  intervals: Record<Aggregation, string>
  indicative: string
  suppressed: string
  period: string
  source: string
  byHand: string
  unweighted: string
}

const en: ExplanationWords = {
  definition: '{name}, definition {key} version {version}: “{question}”',
  definitionAsked: '{name} ({asks}), definition {key} version {version}: “{question}”',
  SHARE: 'The share of answers from {from} to {to} on a scale of {min} to {max}; {direction}.',
  NPS: 'The share of promoters (9–10) minus the share of detractors (0–6), times 100, on a scale of {min} to {max}; {direction}.',
  MEAN: 'The mean of the answers on a scale of {min} to {max}; {direction}.',
  HIGHER_BETTER: 'higher is better',
  LOWER_BETTER: 'lower is better',
  answers: 'Answers: {n}.',
  answersOfAsked: 'Answers: {n} of {asked} asked.',
  NOT_APPLICABLE: 'Left out as not applicable: {count}.',
  NO_ANSWER: 'Left out without an answer: {count}.',
  intervals: {
    SHARE: 'The interval is Wilson’s, 95%.',
    NPS: 'The interval is the normal one from the spread of the answers, 95%.',
    MEAN: 'The interval is Student’s t, 95%.',
  },
  indicative: 'There are few answers, so the value is only indicative.',
  suppressed: 'There are too few answers to show a value without showing who gave them.',
  period: 'Period: {from} to {to}.',
  source: 'Source: {sources}.',
  byHand: 'Some or all of it was entered by hand.',
  unweighted: 'Unweighted: every answer counts once.',
}

const fa: ExplanationWords = {
  definition: '{name}، تعریف {key} نسخهٔ {version}: «{question}»',
  definitionAsked: '{name} ({asks})، تعریف {key} نسخهٔ {version}: «{question}»',
  SHARE: 'سهم پاسخ‌های {from} تا {to} در مقیاس {min} تا {max}؛ {direction}.',
  NPS: 'سهم مروجان (۹ و ۱۰) منهای سهم منتقدان (۰ تا ۶)، ضرب‌در ۱۰۰، در مقیاس {min} تا {max}؛ {direction}.',
  MEAN: 'میانگین پاسخ‌ها در مقیاس {min} تا {max}؛ {direction}.',
  HIGHER_BETTER: 'هرچه بیشتر، بهتر',
  LOWER_BETTER: 'هرچه کمتر، بهتر',
  answers: 'تعداد پاسخ‌ها: {n}.',
  answersOfAsked: 'تعداد پاسخ‌ها: {n} از {asked} نفری که از آن‌ها پرسیده شد.',
  NOT_APPLICABLE: 'کنارگذاشته‌شده چون موضوعیت نداشت: {count}.',
  NO_ANSWER: 'کنارگذاشته‌شده چون پاسخ داده نشد: {count}.',
  intervals: {
    SHARE: 'بازهٔ اطمینان ۹۵٪ به روش ویلسون است.',
    NPS: 'بازهٔ اطمینان ۹۵٪ از پراکندگی پاسخ‌ها با توزیع نرمال است.',
    MEAN: 'بازهٔ اطمینان ۹۵٪ به روش t استیودنت است.',
  },
  indicative: 'پاسخ‌ها کم‌اند و این مقدار فقط تقریبی است.',
  suppressed: 'پاسخ‌ها آن‌قدر کم‌اند که نشان‌دادن مقدار، پاسخ‌دهندگان را آشکار می‌کند.',
  period: 'بازه: {from} تا {to}.',
  source: 'منبع: {sources}.',
  byHand: 'همه یا بخشی از آن دستی وارد شده است.',
  unweighted: 'بدون وزن‌دهی: هر پاسخ یک بار شمرده می‌شود.',
}

const ar: ExplanationWords = {
  definition: '{name}، التعريف {key} الإصدار {version}: «{question}»',
  definitionAsked: '{name} ({asks})، التعريف {key} الإصدار {version}: «{question}»',
  SHARE: 'نسبة الإجابات من {from} إلى {to} على مقياس من {min} إلى {max}؛ {direction}.',
  NPS: 'نسبة المروّجين (9–10) ناقص نسبة المنتقدين (0–6) مضروبةً في 100، على مقياس من {min} إلى {max}؛ {direction}.',
  MEAN: 'متوسط الإجابات على مقياس من {min} إلى {max}؛ {direction}.',
  HIGHER_BETTER: 'الأعلى أفضل',
  LOWER_BETTER: 'الأقل أفضل',
  answers: 'عدد الإجابات: {n}.',
  answersOfAsked: 'عدد الإجابات: {n} من أصل {asked} ممن سُئلوا.',
  NOT_APPLICABLE: 'مستبعَد لعدم الانطباق: {count}.',
  NO_ANSWER: 'مستبعَد لعدم الإجابة: {count}.',
  intervals: {
    SHARE: 'مجال الثقة 95٪ بطريقة ويلسون.',
    NPS: 'مجال الثقة 95٪ من تباين الإجابات بالتوزيع الطبيعي.',
    MEAN: 'مجال الثقة 95٪ بتوزيع ستيودنت t.',
  },
  indicative: 'الإجابات قليلة، فالقيمة للاسترشاد فقط.',
  suppressed: 'الإجابات من القلّة بحيث يكشف عرض القيمة هوية أصحابها.',
  period: 'الفترة: من {from} إلى {to}.',
  source: 'المصدر: {sources}.',
  byHand: 'أُدخلت كلها أو بعضها يدويًا.',
  unweighted: 'غير مرجَّح: كل إجابة تُحسب مرة واحدة.',
}

export const explanationWords: Record<Locale, ExplanationWords> = { en, fa, ar }
