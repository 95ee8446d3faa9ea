import type { ShownError } from '../../../app/useErrorToast.ts'
import type { Job } from './import-job.query.ts'
import type { ImportJourney } from './journey-targets.query.ts'
import type { ImportPreview } from './preview.query.ts'
import type { Upload } from './upload.query.ts'
import { useClientHandle } from '@urql/vue'
import { ref, shallowRef } from 'vue'
import { importJobsQuery, startImportMutation } from './import-job.query.ts'
import { previewQuery } from './preview.query.ts'
import { useImportDraft } from './useImportDraft.ts'

export const steps = ['journey', 'file', 'columns', 'preview', 'run'] as const
export type Step = typeof steps[number]

export type ImportWizard = ReturnType<typeof useImportWizard>

/** From a file on somebody's desk to answers on a journey, step by step. */
export function useImportWizard() {
  const { client } = useClientHandle()
  const { begin, mapping, ...draft } = useImportDraft()
  const { upload, source, saveAs } = draft
  const step = ref<Step>('journey')
  const journey = shallowRef<ImportJourney>()
  const preview = shallowRef<ImportPreview>()
  const job = shallowRef<Job>()
  const errors = shallowRef<readonly ShownError[]>([])
  const isBusy = ref(false)

  const input = () => ({
    journeyId: journey.value?.id ?? '',
    uploadId: upload.value?.id ?? '',
    mapping: mapping(),
    source: source.value.trim(),
  })

  /** Leads back to steps that have been passed as well. */
  function goTo(next: Step) {
    errors.value = []
    step.value = next
  }

  function chooseJourney(chosen: ImportJourney) {
    journey.value = chosen
    goTo('file')
  }

  async function takeFile(read: Upload) {
    const { data } = await client.query(importJobsQuery, { journeyId: journey.value?.id ?? '' })
    const before = data?.importJobs.edges.map(edge => edge.node).find(({ fileName, state }) => fileName === read.fileName && state !== 'TAKEN_BACK')
    begin(read, before?.source)
    goTo('columns')
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
    preview.value = answer ?? preview.value
    if (answer)
      step.value = 'preview'
  }

  async function start() {
    const order = { ...input(), saveMappingAs: saveAs.value.trim() || null }
    const answer = await ask(async () => (await client.mutation(startImportMutation, { input: order })).data?.startImport)
    job.value = answer?.importJob ?? undefined
    if (job.value)
      step.value = 'run'
  }

  function restart() {
    upload.value = preview.value = job.value = undefined
    goTo(journey.value ? 'file' : 'journey')
  }

  return { ...draft, step, journey, preview, job, errors, isBusy, chooseJourney, takeFile, look, start, goTo, restart }
}
