import type { MappingDraft } from './column-draft.ts'
import type { ImportMapping } from './import-mapping.ts'
import type { Upload } from './upload.query.ts'
import { computed, ref, shallowRef } from 'vue'
import { draftOf, mappingOf, withSaved } from './column-draft.ts'
import { problemsOf } from './draft-problems.ts'

/** The file on the table, and what has been said of its columns so far. */
export function useImportDraft() {
  const upload = shallowRef<Upload>()
  const draft = ref<MappingDraft>({ columns: [], date: { order: 'ISO', fixedYear: null, fixedMonth: null, fixedDay: '' } })
  const usesSaved = ref(false)
  const source = ref('')
  const saveAs = ref('')
  const saved = computed(() => upload.value?.savedMapping ?? null)

  function useSaved(isWanted: boolean) {
    const guesses = draftOf(upload.value?.columns ?? [])
    usesSaved.value = isWanted
    draft.value = isWanted && saved.value ? withSaved(guesses, saved.value.mapping as ImportMapping) : guesses
  }

  /** @param knownSource what this very file was called before: the same file under another name would count twice */
  function begin(read: Upload, knownSource: string | undefined) {
    upload.value = read
    source.value = knownSource ?? read.fileName.replace(/\.\w+$/, '')
    saveAs.value = read.savedMapping?.name ?? source.value
    useSaved(read.savedMapping !== null)
  }

  return {
    upload,
    draft,
    saved,
    usesSaved,
    source,
    saveAs,
    begin,
    useSaved,
    problems: computed(() => problemsOf(draft.value)),
    mapping: () => mappingOf(draft.value),
  }
}
