import type { JourneyMap, Kind } from '@masir/schema'
import type { Answered } from './outbox/lane.ts'
import type { Answer } from './outbox/send-list.ts'
import { useToast } from '@nuxt/ui/composables'
import { useI18n } from 'vue-i18n'
import { isolated } from '../../../composables/isolated.ts'
import { nameOf } from './refused/their-deeds.ts'
import { usePropertyWords } from './usePropertyWords.ts'

/** To read it and to press Undo, in milliseconds. */
const LONG_ENOUGH = 12_000

type Overwritten = Answer['overwritten'][number]

/** Said quietly: the map is as its reader wanted it, but another person's words were in the way. */
export function useOverwrittenToast(map: () => JourneyMap) {
  const { t } = useI18n()
  const toast = useToast()
  const { value } = usePropertyWords()

  const who = (values: readonly Overwritten[]) =>
    [...new Set(values.map(({ by }) => isolated(by?.name ?? t('saving.somebody'))))].join(t('app.comma'))

  function lines(values: readonly Overwritten[]): string {
    return values.map(one => value({ property: one.property, value: one.value, thing: nameOfThing(one) })).join(' · ')
  }

  function nameOfThing({ kind, key }: Overwritten): string {
    const things = kind === 'journey' ? undefined : map()[`${kind as Kind}s`]
    return nameOf(kind === 'journey' ? map().journey : things?.[key]) || t(`bin.kind_${kind}`)
  }

  return function tell({ answer: { overwritten, kept } }: Answered, undo: () => void) {
    if (overwritten.length > 0) {
      toast.add({
        title: t('saving.overwritten', { name: who(overwritten) }),
        description: lines(overwritten),
        color: 'neutral',
        icon: 'i-lucide-users',
        duration: LONG_ENOUGH,
        actions: [{ label: t('map.undo'), color: 'neutral', variant: 'outline', onClick: undo }],
      })
    }
    if (kept.length > 0)
      toast.add({ title: t('saving.kept'), description: lines(kept), color: 'neutral', icon: 'i-lucide-users' })
  }
}
