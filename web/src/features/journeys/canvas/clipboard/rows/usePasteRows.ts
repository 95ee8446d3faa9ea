import type { JourneyMap } from '@masir/schema'
import type { ColumnMeaning } from './columns.ts'
import { computed, shallowRef, watch } from 'vue'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../../../composables/useNumbers.ts'
import { listsOf } from '../../gestures/edit-lists.ts'
import { guessColumns } from './columns.ts'
import { delimited } from './delimited.ts'
import { planRows } from './rows-to-edits.ts'

interface Tools {
  text: () => string
  map: () => JourneyMap
  stage: () => string | undefined
}

/** Pasted text as columns with a meaning, and what would be made of it. */
export function usePasteRows({ text, map, stage }: Tools) {
  const { t } = useI18n()
  const { whole } = useNumbers()
  const chosen = shallowRef<(ColumnMeaning | null)[]>()
  watch(text, () => {
    chosen.value = undefined
  })

  function meaningsAre(meanings: (ColumnMeaning | null)[]) {
    chosen.value = meanings
  }

  const columns = computed(() => {
    const all = delimited(text())
    const { hasHeader, meanings } = guessColumns(all)
    return { rows: hasHeader ? all.slice(1) : all, meanings: chosen.value ?? meanings }
  })
  const plan = computed(() => planRows(columns.value.rows, columns.value.meanings, {
    map: map(),
    newKey: () => crypto.randomUUID(),
    stage: stage(),
    stageName: t('map.firstStage'),
  }))
  const lists = computed(() => listsOf(plan.value.edits).length)

  /** What will be made, line by line. */
  const said = computed(() => {
    const { touchpoints, details, leftOut } = plan.value
    const counted = (words: string, n: number) => n > 0 ? [t(`clipboard.plan_${words}`, { n: whole(n) }, n)] : []
    const named = (words: string, names: readonly string[]) => names.length > 0 ? [t(`clipboard.plan_${words}`, { n: whole(names.length), names: names.join(t('app.comma')) }, names.length)] : []
    return [
      ...counted('touchpoints', touchpoints.length),
      ...counted('details', details),
      ...named('stages', plan.value.stages),
      ...named('channels', plan.value.channels),
      ...named('personas', plan.value.personas),
      ...counted('leftOut', leftOut),
      ...lists.value > 1 ? counted('steps', lists.value) : [],
    ]
  })

  return { columns, plan, lists, said, meaningsAre }
}
