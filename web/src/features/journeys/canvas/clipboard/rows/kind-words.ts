import type { ChannelKind, TouchpointKind } from '@masir/schema'
import { foldText } from '@masir/schema'

const touchpointKinds: readonly (readonly [TouchpointKind, RegExp])[] = [
  ['FOLLOW_UP', /follow|after|پیگیری|متابع/],
  ['PURCHASE', /purchas|buy|pay|order|خرید|پرداخت|سفارش|شراء|دفع|طلب/],
  ['DISCOVERY', /discover|aware|search|آشنا|شناخت|جست|اکتشاف|بحث/],
  ['SUPPORT', /support|help|service|پشتیبان|خدمات|کمک|دعم|مساعد/],
]

const channelKinds: readonly (readonly [ChannelKind, RegExp])[] = [
  ['SELF_SERVICE', /self|kiosk|ivr|سلف|کیوسک|خدم[هة] ذاتی/],
  ['SURVEY', /survey|نظرسنجی|استبیان/],
  ['EMAIL', /e-?mail|ایمیل|برید (?:ال)?[اإ]لکترونی/],
  ['SOCIAL', /social|instagram|twitter|facebook|linkedin|اجتماعی|اینستا|وسا[ئی]ل (?:ال)?تواصل/],
  ['MESSAGE', /sms|whatsapp|telegram|messag|پیام|تلگرام|واتس|رسال|رسا[ئی]ل/],
  ['CHAT', /chat|چت|گفت ?و ?گو|محادث|دردش/],
  ['PHONE', /phone|call|تلفن|تماس|هاتف|مکالم/],
  ['APP', /\bapp|application|اپ|برنامه|تطبیق/],
  ['WEB', /web|site|online|وب|سایت|موقع/],
  ['IN_PERSON', /person|store|shop|branch|desk|counter|حضور|شعبه|فروشگاه|باجه|فرع|متجر/],
  ['MAIL', /post|letter|mail|پست|برید/],
]

/** The kind that people's own words mean; none where they say nothing known. */
export function touchpointKindOf(words: string): TouchpointKind | undefined {
  return touchpointKinds.find(([, pattern]) => pattern.test(foldText(words)))?.[0]
}

export function channelKindOf(name: string): ChannelKind {
  return channelKinds.find(([, pattern]) => pattern.test(foldText(name)))?.[0] ?? 'OTHER'
}
