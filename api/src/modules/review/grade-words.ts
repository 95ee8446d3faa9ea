import type { Locale } from '@masir/schema'

/** The sentences that say how a map is graded; names in braces are filled in. */
interface GradeWords {
  rule: string
  stale: string
  measured: string
  needs: string
}

export const gradeWords: Record<Locale, GradeWords> = {
  en: {
    rule: 'Grade {grade}: {sufficient} of the touchpoints in customers’ sight have a sufficient sample (A from 80%, B from 50%, C from 20%, else D).',
    stale: 'One grade lower because the last answer is 90 days old or older.',
    measured: '{measured} of them have a value.',
    needs: '{needs} of the needs have a metric with a value.',
  },
  fa: {
    rule: 'درجهٔ {grade}: {sufficient} نقطه‌های تماسِ در دید مشتری پاسخ کافی دارند (A از ۸۰٪، B از ۵۰٪، C از ۲۰٪، وگرنه D).',
    stale: 'یک درجه پایین‌تر، چون آخرین پاسخ دست‌کم ۹۰ روز پیش بوده است.',
    measured: '{measured} آن‌ها مقدار دارند.',
    needs: '{needs} نیازها شاخصی دارند که مقدارش معلوم است.',
  },
  ar: {
    rule: 'الدرجة {grade}: {sufficient} من نقاط التواصل التي يراها العميل لها إجابات كافية (A من 80٪ وB من 50٪ وC من 20٪ وإلا D).',
    stale: 'أدنى بدرجة واحدة، إذ مضى على آخر إجابة 90 يومًا أو أكثر.',
    measured: '{measured} منها لها قيمة.',
    needs: '{needs} من الاحتياجات لها مؤشر معلوم القيمة.',
  },
}
