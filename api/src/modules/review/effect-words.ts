import type { Locale } from '@masir/schema'

/** The sentences that say how the effect of an action is found; names in braces are filled in. */
interface EffectWords {
  windows: string
  nothingBefore: string
  nothingAfter: string
  needed: string
  enough: string
}

export const effectWords: Record<Locale, EffectWords> = {
  en: {
    windows: 'Equal windows of {days} days before it was begun ({before}) and after it was done ({after}); the days of the work itself are in neither.',
    nothingBefore: 'There is no value from before to compare with.',
    nothingAfter: 'There is no value from after yet.',
    needed: '{count} more answers would tell a change to {aim} (80% power at α = 5%).',
    enough: 'There are enough answers to tell a change to {aim}; one that large is unlikely.',
  },
  fa: {
    windows: 'دو بازهٔ برابر {days} روزه، پیش از آغاز اقدام ({before}) و پس از انجام آن ({after})؛ روزهای انجام کار در هیچ‌کدام نیست.',
    nothingBefore: 'مقداری از پیش از آن برای مقایسه نیست.',
    nothingAfter: 'هنوز مقداری از پس از آن نیست.',
    needed: 'برای تشخیص رسیدن به {aim}، {count} پاسخ دیگر لازم است (توان آزمون ۸۰٪، α برابر ۵٪).',
    enough: 'برای تشخیص رسیدن به {aim} پاسخ کافی هست؛ تغییری به این بزرگی بعید است.',
  },
  ar: {
    windows: 'فترتان متساويتان (عدد الأيام: {days})، قبل البدء ({before}) وبعد الإنجاز ({after})؛ ولا تدخل أيام العمل نفسه في أي منهما.',
    nothingBefore: 'لا قيمة قبله للمقارنة بها.',
    nothingAfter: 'لا قيمة بعده حتى الآن.',
    needed: 'الإجابات الإضافية اللازمة للحكم على بلوغ {aim}: {count} (قوة الاختبار 80٪ عند α = 5٪).',
    enough: 'الإجابات كافية للحكم على بلوغ {aim}؛ وتغيّر بهذا القدر مستبعد.',
  },
}
