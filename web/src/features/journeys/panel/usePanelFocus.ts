import type { Ref } from 'vue'
import type { AskedField } from '../map/asked-field.ts'
import { watch } from 'vue'

/** At 60 a second: as long as a tab may need to be drawn. */
const FRAMES = 30

/** Goes to the field that a command asks for, on the tab where it stands. */
export function usePanelFocus(asked: () => AskedField | undefined, tab: Ref<string>) {
  watch(asked, (field) => {
    if (!field)
      return
    tab.value = field.name === 'VALUE' ? 'numbers' : 'why'
    void focusOnField(field.name)
  }, { immediate: true })
}

async function focusOnField(name: string): Promise<void> {
  for (let frame = 0; frame < FRAMES; frame++) {
    const field = document.querySelector<HTMLElement>(`[data-panel-field="${name}"] input`)
    field?.focus()
    if (field && document.activeElement === field)
      return
    await new Promise(requestAnimationFrame)
  }
}
