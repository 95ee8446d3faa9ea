import type { InjectionKey } from 'vue'
import type { ImportWizard } from './useImportWizard.ts'
import { inject, provide } from 'vue'

const key: InjectionKey<ImportWizard> = Symbol('import wizard')

export function provideWizard(wizard: ImportWizard): void {
  provide(key, wizard)
}

export function injectWizard(): ImportWizard {
  const wizard = inject(key)
  if (!wizard)
    throw new Error('A step needs the wizard around it.')
  return wizard
}
