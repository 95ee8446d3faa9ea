import type { JourneyMap, Locale } from '@masir/schema'
import type { BuiltInTemplate } from './template-shape.ts'
import { apply, emptyMap } from '@masir/schema'
import { builtInTemplates } from './built-in-templates.ts'
import { drawTemplate } from './draw-template.ts'

/** The map that a template draws in a language. */
export function mapOfTemplate({ key, shape, words }: BuiltInTemplate, locale: Locale): JourneyMap {
  const outcome = apply(emptyMap(), drawTemplate(shape, words[locale]))
  if (!outcome.ok)
    throw new Error(`The template ${key} cannot be drawn: ${JSON.stringify(outcome.refusal)}`)
  return outcome.map
}

export function findBuiltIn(key: string): BuiltInTemplate | undefined {
  return builtInTemplates.find(template => template.key === key)
}
