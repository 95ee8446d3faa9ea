import type { Aggregation, Locale, Verdict } from '@masir/schema'

/** The sentences that say how a change is found; names in braces are filled in. */
interface ChangeWords {
  values: string
  interval: Record<Aggregation, string>
  untested: string
  verdicts: Record<Verdict, string>
}

export const changeWords: Record<Locale, ChangeWords> = {
  en: {
    values: '{period}: {value} (answers: {n}). {periodBefore}: {valueBefore} (answers: {nBefore}). Difference: {difference}.',
    interval: {
      SHARE: 'With 95% confidence it lies between {low} and {high} (Newcombe).',
      NPS: 'With 95% confidence it lies between {low} and {high} (normal, from the spread of both).',
      MEAN: 'With 95% confidence it lies between {low} and {high} (Welch).',
    },
    untested: 'Means that were typed in have no known spread, so the difference cannot be tested.',
    verdicts: {
      BETTER: 'Clearly better: the interval excludes no difference, and this holds among all readings shown at once (Benjamini–Hochberg, q = 0.10).',
      WORSE: 'Clearly worse: the interval excludes no difference, and this holds among all readings shown at once (Benjamini–Hochberg, q = 0.10).',
      TOO_CLOSE: 'Too close to call: such a difference can be chance.',
    },
  },
  fa: {
    values: '{period}: {value} ({n} پاسخ). {periodBefore}: {valueBefore} ({nBefore} پاسخ). تفاوت: {difference}.',
    interval: {
      SHARE: 'با اطمینان ۹۵٪ این تفاوت بین {low} و {high} است (نیوکام).',
      NPS: 'با اطمینان ۹۵٪ این تفاوت بین {low} و {high} است (توزیع نرمال، از پراکندگی هر دو).',
      MEAN: 'با اطمینان ۹۵٪ این تفاوت بین {low} و {high} است (ولچ).',
    },
    untested: 'پراکندگی میانگین‌هایی که دستی وارد شده‌اند معلوم نیست و تفاوت را نمی‌توان آزمود.',
    verdicts: {
      BETTER: 'آشکارا بهتر: صفر در این بازهٔ اطمینان نیست و در کنار همهٔ مقدارهایی که با هم نشان داده شده‌اند هم معنادار می‌ماند (بنجامینی–هوخبرگ، q = 0.10).',
      WORSE: 'آشکارا بدتر: صفر در این بازهٔ اطمینان نیست و در کنار همهٔ مقدارهایی که با هم نشان داده شده‌اند هم معنادار می‌ماند (بنجامینی–هوخبرگ، q = 0.10).',
      TOO_CLOSE: 'تفاوت معنادار نیست: چنین تفاوتی می‌تواند تصادفی باشد.',
    },
  },
  ar: {
    values: '{period}: {value} (عدد الإجابات: {n}). {periodBefore}: {valueBefore} (عدد الإجابات: {nBefore}). الفرق: {difference}.',
    interval: {
      SHARE: 'وبثقة 95٪ يقع الفرق بين {low} و{high} (نيوكومب).',
      NPS: 'وبثقة 95٪ يقع الفرق بين {low} و{high} (التوزيع الطبيعي، من تباين الفترتين).',
      MEAN: 'وبثقة 95٪ يقع الفرق بين {low} و{high} (ويلش).',
    },
    untested: 'لا يُعرف تباين المتوسطات المُدخلة يدويًا، فلا يمكن اختبار الفرق.',
    verdicts: {
      BETTER: 'تحسّن واضح: لا يشمل المجال انعدام الفرق، ويبقى معتدًّا به بين كل القيم المعروضة معًا (بنجاميني–هوخبرغ، q = 0.10).',
      WORSE: 'تراجع واضح: لا يشمل المجال انعدام الفرق، ويبقى معتدًّا به بين كل القيم المعروضة معًا (بنجاميني–هوخبرغ، q = 0.10).',
      TOO_CLOSE: 'لا فرق يُعتدّ به: قد يكون فرق كهذا محض مصادفة.',
    },
  },
}
