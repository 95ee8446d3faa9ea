import type { Metric } from './metric.ts'

type Scale = Pick<Metric, 'scaleMin' | 'scaleMax' | 'direction' | 'aggregation' | 'boxFrom' | 'boxTo' | 'anchors'>
type Words = Pick<Metric, 'name' | 'question' | 'valueLabel'>

/** Shares of answers in the box; anchors as shares 0..1. */
function share(scaleMin: number, scaleMax: number, boxFrom: number, anchors: [number, number, number]): Scale {
  return { scaleMin, scaleMax, direction: 'HIGHER_BETTER', aggregation: 'SHARE', boxFrom, boxTo: scaleMax, anchors: anchorsOf(anchors) }
}

function meanEffort(scaleMin: number, scaleMax: number, anchors: [number, number, number]): Scale {
  return { scaleMin, scaleMax, direction: 'LOWER_BETTER', aggregation: 'MEAN', boxFrom: null, boxTo: null, anchors: anchorsOf(anchors) }
}

const netPromoter: Scale = {
  scaleMin: 0,
  scaleMax: 10,
  direction: 'HIGHER_BETTER',
  aggregation: 'NPS',
  boxFrom: null,
  boxTo: null,
  anchors: anchorsOf([0, 30, 60]),
}

function anchorsOf([critical, target, stretch]: [number, number, number]): Metric['anchors'] {
  return { critical, target, stretch }
}

function builtIn(key: string, family: Metric['family'], scale: Scale, words: Words): Metric {
  return { key, version: 1, family, scaleStep: 1, ...scale, ...words }
}

const satisfied: Words = {
  name: { en: 'Satisfaction (CSAT)', fa: 'رضایت مشتری (CSAT)', ar: 'رضا العملاء (CSAT)' },
  question: { en: 'How satisfied were you?', fa: 'چقدر راضی بودید؟', ar: 'ما مدى رضاك؟' },
  valueLabel: { en: '{value} are satisfied', fa: '{value} راضی‌اند', ar: '{value} راضون' },
}

/** The same words, told apart by the scale they are asked on. */
function onScale(words: Words, en: string, fa: string, ar: string): Words {
  return { ...words, name: { en: `${words.name.en}, ${en}`, fa: `${words.name.fa}، ${fa}`, ar: `${words.name.ar}، ${ar}` } }
}

/** The definitions every workspace begins with. Anchors are starting points, to be defined anew where they do not fit. */
export const builtIns: readonly Metric[] = [
  builtIn('CSAT_5', 'SATISFACTION', share(1, 5, 4, [0.60, 0.80, 0.92]), onScale(satisfied, '1–5', '۱ تا ۵', 'من ١ إلى ٥')),
  builtIn('CSAT_7', 'SATISFACTION', share(1, 7, 6, [0.60, 0.80, 0.92]), onScale(satisfied, '1–7', '۱ تا ۷', 'من ١ إلى ٧')),
  builtIn('CSAT_10', 'SATISFACTION', share(1, 10, 9, [0.60, 0.80, 0.92]), onScale(satisfied, '1–10', '۱ تا ۱۰', 'من ١ إلى ١٠')),
  builtIn('EASE_5', 'EFFORT', share(1, 5, 4, [0.55, 0.75, 0.90]), {
    name: { en: 'Ease, 1–5', fa: 'آسانی، ۱ تا ۵', ar: 'السهولة، من ١ إلى ٥' },
    question: {
      en: 'How easy or difficult was it?',
      fa: 'چقدر آسان یا دشوار بود؟',
      ar: 'ما مدى سهولة ذلك أو صعوبته؟',
    },
    valueLabel: { en: '{value} find it easy', fa: '{value} آن را آسان می‌دانند', ar: '{value} يرونه سهلًا' },
  }),
  builtIn('CES_7', 'EFFORT', share(1, 7, 5, [0.55, 0.75, 0.90]), {
    name: { en: 'Customer effort (CES), 1–7', fa: 'تلاش مشتری (CES)، ۱ تا ۷', ar: 'جهد العميل (CES)، من ١ إلى ٧' },
    question: {
      en: 'Do you agree that the company made it easy for you?',
      fa: 'آیا موافقید که شرکت کار را برای شما آسان کرد؟',
      ar: 'هل توافق على أن الشركة سهّلت عليك الأمر؟',
    },
    valueLabel: { en: '{value} say it was made easy', fa: '{value} می‌گویند کار آسان شد', ar: '{value} يقولون إن الأمر كان سهلًا' },
  }),
  builtIn('CES_5', 'EFFORT', meanEffort(1, 5, [3.5, 2.5, 1.5]), {
    name: { en: 'Customer effort (CES), 1–5', fa: 'تلاش مشتری (CES)، ۱ تا ۵', ar: 'جهد العميل (CES)، من ١ إلى ٥' },
    question: {
      en: 'How much effort did you have to make yourself?',
      fa: 'خودتان چقدر باید تلاش می‌کردید؟',
      ar: 'كم من الجهد اضطررت إلى بذله بنفسك؟',
    },
    valueLabel: { en: 'effort {value} of 5', fa: 'تلاش {value} از ۵', ar: 'الجهد {value} من ٥' },
  }),
  builtIn('CES_10', 'EFFORT', meanEffort(1, 10, [6, 3, 1.5]), {
    name: { en: 'Customer effort (CES), 1–10', fa: 'تلاش مشتری (CES)، ۱ تا ۱۰', ar: 'جهد العميل (CES)، من ١ إلى ١٠' },
    question: {
      en: 'From 1 (very little) to 10 (very much): how much effort did it take?',
      fa: 'از ۱ (خیلی کم) تا ۱۰ (خیلی زیاد): چقدر تلاش لازم بود؟',
      ar: 'من ١ (قليل جدًا) إلى ١٠ (كثير جدًا): كم تطلّب الأمر من جهد؟',
    },
    valueLabel: { en: 'effort {value} of 10', fa: 'تلاش {value} از ۱۰', ar: 'الجهد {value} من ١٠' },
  }),
  builtIn('NPS', 'ADVOCACY', netPromoter, {
    name: { en: 'Net promoter score (NPS)', fa: 'شاخص خالص مروجان (NPS)', ar: 'صافي نقاط الترويج (NPS)' },
    question: {
      en: 'How likely are you to recommend us to a friend or colleague?',
      fa: 'چقدر احتمال دارد ما را به دوست یا همکارتان پیشنهاد کنید؟',
      ar: 'ما مدى احتمال أن توصي بنا صديقًا أو زميلًا؟',
    },
    valueLabel: { en: 'net promoter score {value}', fa: 'خالص مروجان {value}', ar: 'صافي الترويج {value}' },
  }),
  builtIn('NPS_TRANSACTIONAL', 'ADVOCACY', netPromoter, {
    name: {
      en: 'Net promoter score after this contact (NPS)',
      fa: 'شاخص خالص مروجان پس از این تماس (NPS)',
      ar: 'صافي نقاط الترويج بعد هذا التواصل (NPS)',
    },
    question: {
      en: 'After this contact, how likely are you to recommend us?',
      fa: 'پس از این تماس، چقدر احتمال دارد ما را پیشنهاد کنید؟',
      ar: 'بعد هذا التواصل، ما مدى احتمال أن توصي بنا؟',
    },
    valueLabel: { en: 'net promoter score {value}', fa: 'خالص مروجان {value}', ar: 'صافي الترويج {value}' },
  }),
  builtIn('FCR_CUSTOMER', 'RESOLUTION', share(0, 1, 1, [0.55, 0.75, 0.90]), {
    name: {
      en: 'First-contact resolution, said by the customer (FCR)',
      fa: 'حل مشکل در اولین تماس، به گفتهٔ مشتری (FCR)',
      ar: 'الحل من أول اتصال، بحسب العميل (FCR)',
    },
    question: {
      en: 'Was it solved at your first contact?',
      fa: 'آیا مشکل در اولین تماس حل شد؟',
      ar: 'هل حُلّت المشكلة من أول اتصال؟',
    },
    valueLabel: { en: '{value} solved at first contact', fa: '{value} در اولین تماس حل شد', ar: '{value} حُلّت من أول اتصال' },
  }),
  builtIn('FCR_AGENT', 'RESOLUTION', share(0, 1, 1, [0.55, 0.75, 0.90]), {
    name: {
      en: 'First-contact resolution, noted by the agent (FCR)',
      fa: 'حل مشکل در اولین تماس، به ثبت کارشناس (FCR)',
      ar: 'الحل من أول اتصال، بحسب الموظف (FCR)',
    },
    question: {
      en: 'Did you solve it at this first contact?',
      fa: 'آیا مشکل را در همین تماس اول حل کردید؟',
      ar: 'هل حللت المشكلة في هذا الاتصال الأول؟',
    },
    valueLabel: { en: '{value} solved at first contact', fa: '{value} در اولین تماس حل شد', ar: '{value} حُلّت من أول اتصال' },
  }),
]
