import type { InjectionKey, ShallowRef } from 'vue'
import type { ExplainScope, Subject } from './subject.ts'
import { inject, provide, shallowRef } from 'vue'

/** The number that is being explained, and where it stands on the page. */
export interface Explained {
  subject: Subject
  scope: ExplainScope
  anchor: HTMLElement
}

type Explaining = ShallowRef<Explained | undefined>

const explaining: InjectionKey<Explaining> = Symbol('explained number')
const scoped: InjectionKey<() => ExplainScope | undefined> = Symbol('scope of numbers')

/** One place on the page explains, however many numbers there are: a map has hundreds. */
export function provideExplaining(): Explaining {
  const explained: Explaining = shallowRef()
  provide(explaining, explained)
  return explained
}

export function injectExplaining(): Explaining {
  return inject(explaining, () => shallowRef(), true)
}

/** Says to all numbers inside whose they are. */
export function provideExplainScope(scope: () => ExplainScope | undefined): void {
  provide(scoped, scope)
}

/** Undefined where nothing is known of where the numbers are from: they are then only shown. */
export function injectExplainScope(): () => ExplainScope | undefined {
  return inject(scoped, () => () => undefined, true)
}
