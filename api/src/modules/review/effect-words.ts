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
    windows: 'دو بازهٔ برابر {days} روزه، پیش از آغاز ({before}) و پس از انجام ({after})؛ روزهای خود کار در هیچ‌کدام نیست.',
    nothingBefore: 'از پیش از آن مقداری برای مقایسه نیست.',
    nothingAfter: 'هنوز از پس از آن مقداری نیست.',
    needed: 'برای تشخیص رسیدن به {aim}، {count} پاسخ دیگر لازم است (توان ۸۰٪ با α برابر ۵٪).',
    enough: 'برای تشخیص رسیدن به {aim} پاسخ کافی هست؛ تغییری به این بزرگی بعید است.',
  },
  ar: {
    windows: 'فترتان متساويتان من {days} يومًا، قبل البدء ({before}) وبعد الإنجاز ({after})؛ ولا تدخل أيام العمل نفسه في أي منهما.',
    nothingBefore: 'لا قيمة من قبل للمقارنة بها.',
    nothingAfter: 'لا قيمة من بعد حتى الآن.',
    needed: 'يلزم {count} إجابة أخرى لتمييز تغيّر إلى {aim} (قوة 80٪ عند α = 5٪).',
    enough: 'الإجابات كافية لتمييز تغيّر إلى {aim}؛ وتغيّر بهذا الحجم مستبعد.',
  },
}
