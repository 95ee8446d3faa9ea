import type { ShownError } from '../../../app/useErrorToast.ts'
import type { MappingDraft } from './column-draft.ts'
import type { Job } from './import-job.query.ts'
import type { ImportMapping } from './import-mapping.ts'
import type { ImportJourney } from './journey-targets.query.ts'
import type { ImportPreview } from './preview.query.ts'
import type { Upload } from './upload.query.ts'
import { useClientHandle } from '@urql/vue'
import { computed, ref, shallowRef } from 'vue'
import { draftOf, mappingOf, withSaved } from './column-draft.ts'
import { problemsOf } from './draft-problems.ts'
import { startImportMutation } from './import-job.query.ts'
import { previewQuery } from './preview.query.ts'

export const steps = ['journey', 'file', 'columns', 'preview', 'run'] as const
export type Step = typeof steps[number]

export type ImportWizard = ReturnType<typeof useImportWizard>

/** From a file on somebody's desk to answers on a journey: what has been said so far, and the step one is at. */
export function useImportWizard() {
  const { client } = useClientHandle()
  const step = ref<Step>('journey')
  const journey = shallowRef<ImportJourney>()
  const upload = shallowRef<Upload>()
  const draft = ref<MappingDraft>({ columns: [], date: { order: 'ISO', fixedYear: null, fixedMonth: null, fixedDay: '' } })
  const usesSaved = ref(false)
  const source = ref('')
  const saveAs = ref('')
  const preview = shallowRef<ImportPreview>()
  const job = shallowRef<Job>()
  const errors = shallowRef<readonly ShownError[]>([])
  const isBusy = ref(false)

  const saved = computed(() => upload.value?.savedMapping ?? null)
  const problems = computed(() => problemsOf(draft.value))
  const input = () => ({
    journeyId: journey.value?.id ?? '',
    uploadId: upload.value?.id ?? '',
    mapping: mappingOf(draft.value),
    source: source.value.trim(),
  })

  function chooseJourney(chosen: ImportJourney) {
    journey.value = chosen
    step.value = 'file'
  }

  function takeFile(read: Upload) {
    upload.value = read
    source.value = read.fileName.replace(/\.\w+$/, '')
    saveAs.value = read.savedMapping?.name ?? source.value
    useSaved(read.savedMapping !== null)
    step.value = 'columns'
  }

  function useSaved(isWanted: boolean) {
    const guesses = draftOf(upload.value?.columns ?? [])
    usesSaved.value = isWanted
    draft.value = isWanted && saved.value ? withSaved(guesses, saved.value.mapping as ImportMapping) : guesses
  }

  /** Runs one question to the server; a fault of the line is told like any other. */
  async function ask<T extends { userErrors: readonly ShownError[] }>(question: () => Promise<T | undefined>): Promise<T | undefined> {
    isBusy.value = true
    errors.value = []
    const answer = await question()
    isBusy.value = false
    errors.value = answer ? answer.userErrors : [{ code: 'NETWORK', message: '' }]
    return errors.value.length === 0 ? answer : undefined
  }

  async function look() {
    const answer = await ask(async () => (await client.query(previewQuery, { input: input() }, { requestPolicy: 'network-only' })).data?.previewImport)
    if (answer) {
      preview.value = answer
      step.value = 'preview'
    }
  }

  async function start() {
    const answer = await ask(async () => (await client.mutation(startImportMutation, {
      input: { ...input(), saveMappingAs: saveAs.value.trim() || null },
    })).data?.startImport)
    if (answer?.importJob) {
      job.value = answer.importJob
      step.value = 'run'
    }
  }

  /** Back to a step that has been passed; a run is over with, so nothing leads back from it. */
  function goTo(earlier: Step) {
    errors.value = []
    step.value = earlier
  }

  function restart() {
    upload.value = preview.value = job.value = undefined
    goTo(journey.value ? 'file' : 'journey')
  }

  return {
    step,
    journey,
    upload,
    draft,
    saved,
    usesSaved,
    source,
    saveAs,
    preview,
    job,
    errors,
    isBusy,
    problems,
    chooseJourney,
    takeFile,
    useSaved,
    look,
    start,
    goTo,
    restart,
  }
}
