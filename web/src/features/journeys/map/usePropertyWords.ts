import { useI18n } from 'vue-i18n'
import { isolated } from '../../../composables/isolated.ts'

/** Values that people wrote themselves; the others are choices and places, which are only named. */
const written = new Set(['name', 'text', 'label', 'description', 'expectation', 'asks', 'owner'])

/** What somebody has set, said in the reader's words. */
export function usePropertyWords() {
  const { t } = useI18n()

  const isWritten = (property: string | null, value: unknown): value is string =>
    property !== null && written.has(property) && typeof value === 'string' && value !== ''

  /** “Name: “Pays” is now “Pays by card””. */
  function change({ property, old, new: now }: { property: string, old: unknown, new: unknown }): string {
    const name = t(`saving.property_${property}`)
    if (isWritten(property, old) && isWritten(property, now))
      return t('saving.wasIsNow', { property: name, old: isolated(old), now: isolated(now) })
    return isWritten(property, now) ? t('saving.isNow', { property: name, now: isolated(now) }) : name
  }

  /** “Name of Checkout: “Pays””. */
  function value({ property, value, thing }: { property: string | null, value: unknown, thing: string }): string {
    if (property === null)
      return isolated(thing)
    const where = { property: t(`saving.property_${property}`), thing: isolated(thing) }
    return isWritten(property, value) ? t('saving.valueOf', { ...where, value: isolated(value) }) : t('saving.propertyOf', where)
  }

  return { change, value }
}
