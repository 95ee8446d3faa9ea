import { computed } from 'vue'
import { useI18n } from 'vue-i18n'
import { injectWizard } from './wizard-store.ts'

/** A select has no empty value of its own. */
const NONE = -1

/** Which column says when a row's answers were given; none: one day holds for all rows. */
export function useDateColumn() {
  const { t } = useI18n()
  const { draft, upload } = injectWizard()
  const index = computed(() => draft.value.columns.findIndex(({ role }) => role === 'DATE'))
  const file = computed(() => upload.value?.columns[index.value])
  const choices = computed(() => [
    { value: NONE, label: t('evidence.noDateColumn') },
    ...draft.value.columns.map(({ header }, value) => ({ value, label: header })),
  ])

  function choose(next: number) {
    for (const [at, column] of draft.value.columns.entries()) {
      if (at === next)
        column.role = 'DATE'
      else if (column.role === 'DATE')
        column.role = 'IGNORE'
    }
    // Without a guess for this column somebody has to say how its dates are written.
    draft.value.date.order = upload.value?.columns[next]?.dateOrder ?? null
  }

  return { file, choices, chosen: computed({ get: () => index.value, set: choose }) }
}
