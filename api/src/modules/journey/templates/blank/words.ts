import type { Locale } from '@masir/schema'
import type { TemplateWords } from '../template-shape.ts'

export const words: Record<Locale, TemplateWords> = {
  en: { name: 'Blank', description: 'An empty map. Begin with the first thing your customer does.' },
  fa: { name: 'خالی', description: 'نقشه‌ای خالی. با اولین کاری که مشتری می‌کند شروع کنید.' },
  ar: { name: 'فارغة', description: 'خريطة فارغة. ابدأ بأول ما يفعله عميلك.' },
}
