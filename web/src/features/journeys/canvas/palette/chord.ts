/** A key press as the command table writes it. Letters and digits are told by their place on the keyboard. */
export function chordOf({ code, key, ctrlKey, metaKey, shiftKey, altKey }: Pick<KeyboardEvent, 'code' | 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): string {
  const isQuestion = (key === '?' || key === '؟') && !ctrlKey && !metaKey
  if (isQuestion)
    return '?'
  const held = [(ctrlKey || metaKey) && 'Ctrl', altKey && 'Alt', shiftKey && 'Shift']
  return [...held.filter(Boolean), code].join('+')
}

const shown: Readonly<Record<string, string>> = { Equal: '+', Minus: '−', Delete: 'Del', Escape: 'Esc' }

/** The keys of a chord as they are printed on keyboards: `Ctrl+KeyD` is Ctrl and D. */
export function keysOf(chord: string): string[] {
  return chord.split('+').map(part => shown[part] ?? part.replace(/^(?:Key|Digit)/, ''))
}
