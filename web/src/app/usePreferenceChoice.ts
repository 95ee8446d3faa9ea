import type { DropdownMenuItem } from '@nuxt/ui'
import type { Preferences } from './usePreferences.ts'
import { usePreferences } from './usePreferences.ts'

/** One ticked choice of a preference, as a menu item. */
export function usePreferenceChoice() {
  const preferences = usePreferences()
  return <K extends keyof Preferences>(key: K, value: Preferences[K], label: string): DropdownMenuItem => ({
    label,
    type: 'checkbox',
    checked: preferences.value[key] === value,
    onUpdateChecked: () => { preferences.value[key] = value },
  })
}
