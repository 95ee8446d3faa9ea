import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../composables/useNumbers.ts'

/** How many touchpoints there are below target, with a value that has one, and with any value. */
interface TargetCounts {
  below: number
  targeted: number
  measured: number
}

/** How measured touchpoints stand to their targets; what has no target is not called on target. */
export function useTargetWords(): (counts: TargetCounts) => string {
  const { t } = useI18n()
  const { whole } = useNumbers()
  return ({ below, targeted, measured }) => {
    if (targeted === 0)
      return t('cards.noTarget')
    return below === 0 && targeted === measured ? t('cards.allOnTarget') : t('cards.belowTarget', { below: whole(below), measured: whole(measured) }, below)
  }
}
