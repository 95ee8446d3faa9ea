import type { LocaleCode } from '../locale.ts'

/** Areas that one page alone says; they come with it, and no other page pays for them. Routes name them as `meta.words`. */
export type OwnArea = 'developers' | 'evidence'

declare module 'vue-router' {
  interface RouteMeta {
    words?: readonly OwnArea[]
  }
}

const files = import.meta.glob<Record<string, string>>('../../locales/*/{developers,evidence}.json', { import: 'default' })

export function loadArea(locale: LocaleCode, area: OwnArea): Promise<Record<string, string>> {
  return files[`../../locales/${locale}/${area}.json`]!()
}
