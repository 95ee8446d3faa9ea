import type { Ref } from 'vue'
import type { ColumnDraft } from './column-draft.ts'
import type { Column } from './upload.query.ts'
import { computed } from 'vue'
import { latinDigits } from '../../../composables/reading-numbers.ts'
import { useNumbers } from '../../../composables/useNumbers.ts'
import { useTargets } from './useTargets.ts'
import { injectWizard } from './wizard-store.ts'

export type ValueState = 'COUNTED' | 'NOT_APPLICABLE' | 'NO_ANSWER'

const next: Record<ValueState, ValueState> = { COUNTED: 'NOT_APPLICABLE', NOT_APPLICABLE: 'NO_ANSWER', NO_ANSWER: 'COUNTED' }
/** Codes are few; a column of free text has as many values as rows. */
const mostValues = 16

/** Which values of a column are answers, and which say that there is none. */
export function useAbsences(column: Ref<ColumnDraft>, file: () => Column) {
  const { draft, journey } = injectWizard()
  const { metricOf } = useTargets(() => journey.value?.id)
  const { whole } = useNumbers()

  function stateOf(text: string): ValueState {
    if (column.value.notApplicable.includes(text))
      return 'NOT_APPLICABLE'
    return column.value.noAnswer.includes(text) ? 'NO_ANSWER' : 'COUNTED'
  }

  function isOffScale(text: string): boolean {
    const metric = column.value.role === 'ANSWER' ? metricOf(column.value.metric) : undefined
    const number = Number(latinDigits(text))
    return metric !== undefined && !Number.isNaN(number) && (number < metric.scaleMin || number > metric.scaleMax)
  }

  const values = computed(() => {
    const inFile = file().distinct.slice(0, mostValues).map(({ value, count }) => ({ text: value, count }))
    const marked = [...column.value.notApplicable, ...column.value.noAnswer].filter(text => !inFile.some(value => value.text === text))
    return [...inFile, ...marked.map(text => ({ text, count: 0 }))]
      .map(({ text, count }) => ({ text, count: whole(count), state: stateOf(text), isOffScale: isOffScale(text) }))
  })

  function mark(target: ColumnDraft, text: string, state: ValueState) {
    target.notApplicable = target.notApplicable.filter(other => other !== text)
    target.noAnswer = target.noAnswer.filter(other => other !== text)
    if (state === 'NOT_APPLICABLE')
      target.notApplicable.push(text)
    if (state === 'NO_ANSWER')
      target.noAnswer.push(text)
  }

  /** Questions of one form share their codes, on one scale: 6 means nothing on a scale to 5 and something on one to 10. */
  function sameForAll() {
    for (const other of draft.value.columns) {
      if (other.role === 'ANSWER' && other.metric === column.value.metric)
        Object.assign(other, { notApplicable: [...column.value.notApplicable], noAnswer: [...column.value.noAnswer] })
    }
  }

  return {
    values,
    turn: (text: string) => mark(column.value, text, next[stateOf(text)]),
    hasMarks: computed(() => column.value.notApplicable.length + column.value.noAnswer.length > 0),
    sameForAll,
  }
}
