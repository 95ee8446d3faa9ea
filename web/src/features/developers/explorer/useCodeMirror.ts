import type { Extension } from '@codemirror/state'
import type { Ref } from 'vue'
import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from '@codemirror/autocomplete'
import { defaultKeymap, history, historyKeymap } from '@codemirror/commands'
import { bracketMatching, foldGutter, foldKeymap, indentOnInput } from '@codemirror/language'
import { lintKeymap } from '@codemirror/lint'
import { EditorState } from '@codemirror/state'
import { drawSelection, EditorView, keymap, lineNumbers } from '@codemirror/view'
import { onMounted, onScopeDispose, shallowRef, watch } from 'vue'
import { codeTheme } from './code-theme.ts'

interface Options {
  text: Ref<string>
  label: () => string
  isReadOnly: boolean
  language: () => Extension
  onRun: () => void
}

/** Tab leaves the field, as everywhere on the page; so it is not bound here. */
const keys = keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...foldKeymap, ...completionKeymap, ...lintKeymap])

const writing: Extension = [history(), closeBrackets(), autocompletion(), indentOnInput(), bracketMatching()]

/** An editor of code in an element, kept the same as a text. */
export function useCodeMirror(host: Readonly<Ref<HTMLElement | null>>, { text, label, isReadOnly, language, onRun }: Options) {
  const view = shallowRef<EditorView>()

  /** Before the editor's own keys: it would break the line. */
  const runKey = keymap.of([{
    key: 'Mod-Enter',
    preventDefault: true,
    run: () => {
      onRun()
      return true
    },
  }])

  onMounted(() => {
    view.value = new EditorView({
      parent: host.value!,
      state: EditorState.create({
        doc: text.value,
        extensions: [
          runKey,
          keys,
          lineNumbers(),
          foldGutter(),
          drawSelection(),
          EditorView.lineWrapping,
          EditorView.contentAttributes.of({ 'aria-label': label(), 'tabindex': '0' }),
          isReadOnly ? [EditorState.readOnly.of(true), EditorView.editable.of(false)] : writing,
          language(),
          codeTheme,
          EditorView.updateListener.of((update) => {
            if (update.docChanged)
              text.value = update.state.doc.toString()
          }),
        ],
      }),
    })
  })

  watch(text, (next) => {
    const editor = view.value
    if (editor && next !== editor.state.doc.toString())
      editor.dispatch({ changes: { from: 0, to: editor.state.doc.length, insert: next } })
  })

  onScopeDispose(() => view.value?.destroy())

  return { view }
}
