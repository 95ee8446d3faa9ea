import type { MappingDraft } from './column-draft.ts'
import type { ImportMapping } from './import-mapping.ts'
import type { FileFormat, Upload } from './upload.query.ts'
import { computed, ref, shallowRef } from 'vue'
import { draftOf, mappingOf, withSaved } from './column-draft.ts'
import { problemsOf } from './draft-problems.ts'

const guessed: FileFormat = { encoding: null, delimiter: null }

/** The file on the table, and what has been said of its columns so far. */
export function useImportDraft() {
  const upload = shallowRef<Upload>()
  const draft = ref<MappingDraft>({ columns: [], date: { order: 'ISO', fixedYear: null, fixedMonth: null, fixedDay: '' } })
  const usesSaved = ref(false)
  const format = shallowRef<FileFormat>(guessed)
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
    format.value = guessed
    upload.value = read
    source.value = knownSource ?? read.fileName.replace(/\.\w+$/, '')
    saveAs.value = read.savedMapping?.name ?? source.value
    useSaved(read.savedMapping !== null)
  }

  /** The same file, read as somebody says; what was said of its columns was said of other columns. */
  function readAs(read: Upload, said: FileFormat) {
    format.value = said
    upload.value = read
    useSaved(read.savedMapping !== null)
  }

  return {
    upload,
    format,
    readAs,
    draft,
    saved,
    usesSaved,
    source,
    saveAs,
    begin,
    useSaved,
    problems: computed(() => problemsOf(draft.value)),
    mapping: () => ({ ...mappingOf(draft.value), ...said(format.value) }),
  }
}

function said(format: FileFormat): Partial<ImportMapping> {
  return Object.fromEntries(Object.entries(format).filter(([, value]) => value !== null))
}
