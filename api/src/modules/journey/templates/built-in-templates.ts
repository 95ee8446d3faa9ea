import type { Locale } from '@masir/schema'
import type { BuiltInTemplate, TemplateShape, TemplateWords } from './template-shape.ts'
import { ar as airportAr } from './airport-visit/ar.ts'
import { en as airportEn } from './airport-visit/en.ts'
import { fa as airportFa } from './airport-visit/fa.ts'
import { shape as airport } from './airport-visit/shape.ts'
import { ar as bankAr } from './bank-account/ar.ts'
import { en as bankEn } from './bank-account/en.ts'
import { fa as bankFa } from './bank-account/fa.ts'
import { shape as bank } from './bank-account/shape.ts'
import { shape as blank } from './blank/shape.ts'
import { words as blankWords } from './blank/words.ts'
import { ar as hospitalAr } from './hospital-visit/ar.ts'
import { en as hospitalEn } from './hospital-visit/en.ts'
import { fa as hospitalFa } from './hospital-visit/fa.ts'
import { shape as hospital } from './hospital-visit/shape.ts'
import { ar as shopAr } from './online-shop/ar.ts'
import { en as shopEn } from './online-shop/en.ts'
import { fa as shopFa } from './online-shop/fa.ts'
import { shape as shop } from './online-shop/shape.ts'
import { ar as supportAr } from './support-centre/ar.ts'
import { en as supportEn } from './support-centre/en.ts'
import { fa as supportFa } from './support-centre/fa.ts'
import { shape as support } from './support-centre/shape.ts'

/** The templates that come with Masir, in the order in which they are offered. Keys stay: programs name them. */
export const builtInTemplates: readonly BuiltInTemplate[] = [
  template('blank', blank, blankWords),
  template('support-centre', support, { en: supportEn, fa: supportFa, ar: supportAr }),
  template('online-shop', shop, { en: shopEn, fa: shopFa, ar: shopAr }),
  template('airport-visit', airport, { en: airportEn, fa: airportFa, ar: airportAr }),
  template('bank-account', bank, { en: bankEn, fa: bankFa, ar: bankAr }),
  template('hospital-visit', hospital, { en: hospitalEn, fa: hospitalFa, ar: hospitalAr }),
]

function template(key: string, shape: TemplateShape, words: Record<Locale, TemplateWords>): BuiltInTemplate {
  return { key, shape, words }
}
