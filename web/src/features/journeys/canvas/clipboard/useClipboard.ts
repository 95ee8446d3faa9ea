import type { CanvasContext } from '../canvas-context.ts'
import type { Selected } from '../selection.ts'
import type { Clip } from './clip.ts'
import type { Target } from './paste-target.ts'
import { useEventListener, useLocalStorage } from '@vueuse/core'
import { nextTick } from 'vue'
import { useI18n } from 'vue-i18n'
import { useNumbers } from '../../../../composables/useNumbers.ts'
import { isTyping } from '../keyboard/keys.ts'
import { cardsOf } from '../selection.ts'
import { textOf } from './clip-text.ts'
import { clipOf, readClip } from './clip.ts'
import { editsOfPaste } from './paste-clip.ts'
import { besideOriginals, targetAt } from './paste-target.ts'
import { delimited } from './rows/delimited.ts'

/** Under this type a clip lies on the system's clipboard, beside its text. */
const TYPE = 'application/x-masir-touchpoints+json'

interface Tools {
  canvas: CanvasContext
  /** Goes to what was pasted. */
  goTo: (thing: Selected) => void
  /** Text with rows and columns was pasted: it is shown first. */
  onRows: (text: string) => void
}

/** Duplicate, copy, cut and paste, through the system's clipboard: within a map, between maps and windows. */
export function useClipboard({ canvas, goTo, onRows }: Tools) {
  const { t } = useI18n()
  const { whole } = useNumbers()
  const { map, selected, selecting, gestures, isLocked } = canvas
  /** The last clip with its text: a clipboard that keeps only text still says which clip it was. */
  const kept = useLocalStorage('masir.clip', { text: '', clip: '' })

  const cards = () => cardsOf(selected.value, selecting.group.value)
  const said = (words: string, n: number) => t(`clipboard.said_${words}`, { n: whole(n) }, n)

  function put(clip: Clip, target: Target, words: string) {
    const { edits, keys } = editsOfPaste(map.value, clip, target, () => crypto.randomUUID())
    if (keys.length > 0 && gestures.tellLists(edits, said(words, keys.length)))
      void select(keys)
  }

  async function select(keys: readonly string[]) {
    await nextTick()
    goTo({ kind: 'touchpoint', key: keys[0]! })
    if (keys.length > 1)
      selecting.select(keys.toReversed())
  }

  function duplicate() {
    const clip = clipOf(map.value, cards())
    put(clip, besideOriginals(map.value, clip), 'duplicated')
  }

  /** The clip is kept here, and its text goes to the system's clipboard. */
  function keep(keys: readonly string[]): string {
    const clip = clipOf(map.value, keys)
    const text = textOf(clip, column => t(`clipboard.column_${column}`), kind => t(`cards.kind_${kind}`))
    kept.value = { text, clip: JSON.stringify(clip) }
    return text
  }

  function taken(keys: readonly string[], isCut: boolean) {
    if (isCut && !isLocked.value)
      gestures.removeGroup(keys)
    else
      gestures.announce(said('copied', keys.length))
  }

  function onCopy(event: ClipboardEvent) {
    const keys = cards()
    if (keys.length === 0 || isOfText(event))
      return
    event.clipboardData?.setData('text/plain', keep(keys))
    event.clipboardData?.setData(TYPE, kept.value.clip)
    event.preventDefault()
    taken(keys, event.type === 'cut')
  }

  /** A button's way to what the keys do. Where the browser gives no clipboard, what was kept serves the windows of this one. */
  async function take(isCut: boolean) {
    const keys = cards()
    const text = keep(keys)
    taken(keys, isCut)
    await navigator.clipboard?.writeText(text).catch(() => undefined)
  }

  async function read(): Promise<string> {
    return await navigator.clipboard?.readText().catch(() => undefined) ?? kept.value.text
  }

  function onPaste(event: ClipboardEvent) {
    if (isLocked.value || isOfText(event))
      return
    event.preventDefault()
    paste(event.clipboardData?.getData(TYPE) ?? '', event.clipboardData?.getData('text/plain') ?? '')
  }

  function paste(own: string, text: string) {
    const clip = readClip(own) ?? (isSame(text, kept.value.text) ? readClip(kept.value.clip) : undefined)
    if (clip)
      put(clip, targetAt(map.value, clip, selected.value), 'pasted')
    else if (delimited(text).length > 0)
      onRows(text)
    else
      gestures.announce(t('clipboard.said_empty'))
  }

  useEventListener(document, ['copy', 'cut'], onCopy)
  useEventListener(document, 'paste', onPaste)

  return {
    duplicate,
    copy: () => void take(false),
    cut: () => void take(true),
    paste: async () => paste('', await read()),
  }
}

/** Letters are being copied or pasted: in a field, in a dialog, or because some are marked. */
function isOfText(event: ClipboardEvent): boolean {
  const isInDialog = event.target instanceof Element && event.target.closest('[role="dialog"]') !== null
  return isTyping(event) || isInDialog || (event.type !== 'paste' && document.getSelection()?.isCollapsed === false)
}

/** Clipboards change the ends of lines. */
function isSame(one: string, other: string): boolean {
  return other !== '' && one.replaceAll('\r\n', '\n').trim() === other.trim()
}
