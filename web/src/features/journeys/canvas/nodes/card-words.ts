import type { TouchpointKind } from '@masir/schema'
import type { InjectionKey, Ref } from 'vue'
import { TOUCHPOINT_KINDS } from '@masir/schema'
import { computed, inject, provide } from 'vue'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../../composables/useNumbers.ts'

/** The words that every card says alike, found once for each language and not once for each card. */
interface CardWords {
  touchpoint: string
  connect: string
  comma: string
  hardWork: string
  kinds: Readonly<Record<TouchpointKind, string>>
  whole: (count: number) => string
  /** Words with a number, such as "3 pains". */
  counted: (words: string, count: number) => string
}

const key: InjectionKey<Readonly<Ref<CardWords>>> = Symbol('card words')

export function provideCardWords(): void {
  const { t } = useI18n()
  const { whole } = useNumbers()
  provide(key, computed(() => ({
    touchpoint: t('map.touchpoint'),
    connect: t('map.connect'),
    comma: t('app.comma'),
    hardWork: t('cards.divergence'),
    kinds: Object.fromEntries(TOUCHPOINT_KINDS.map(kind => [kind, t(`cards.kind_${kind}`)])) as CardWords['kinds'],
    whole,
    counted: remembered((words, count) => t(words, { n: whole(count) }, count)),
  })))
}

export function useCardWords(): Readonly<Ref<CardWords>> {
  const words = inject(key)
  if (!words)
    throw new Error('Cards live inside CanvasDrawing')
  return words
}

function remembered(say: CardWords['counted']): CardWords['counted'] {
  const said = new Map<string, string>()
  return (words, count) => {
    const text = said.get(`${words} ${count}`) ?? say(words, count)
    said.set(`${words} ${count}`, text)
    return text
  }
}
