import type { InjectionKey } from 'vue'
import type { TableEditing } from './useTableEditing.ts'
import { inject, provide } from 'vue'

const key: InjectionKey<TableEditing> = Symbol('table editing')

export function provideTableEditing(editing: TableEditing): void {
  provide(key, editing)
}

export function injectTableEditing(): TableEditing {
  const editing = inject(key)
  if (!editing)
    throw new Error('A row needs its table around it.')
  return editing
}
