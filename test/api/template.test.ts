import { LOCALES } from '@masir/schema'
import { describe, expect, it } from 'vitest'
import { askAs } from '../support/ask-as.ts'
import { mapFields, TestJourney } from '../support/journey-api.ts'
import { firstList } from '../support/journey-arbitraries.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()

const templateFields = 'key name description isOwn stageCount touchpointCount preview { name touchpoints { name kind channel channelKind emotion } }'
function list(locale?: string): Promise<Record<string, any>[]> {
  return api.data(`query($locale: Locale) { templates(locale: $locale) { ${templateFields} } }`, { locale }).then(data => data.templates)
}
function create(input: object): Promise<Record<string, any>> {
  return api.data(`mutation($input: CreateJourneyInput!) { createJourney(input: $input) { journey { id revision log { totalCount edges { node { undoes author { name } } } } ${mapFields} } userErrors { code field } } }`, { input }).then(data => data.createJourney)
}
function save(input: object): Promise<Record<string, any>> {
  return api.data(`mutation($input: SaveAsTemplateInput!) { saveAsTemplate(input: $input) { template { ${templateFields} } userErrors { code field } } }`, { input }).then(data => data.saveAsTemplate)
}
function remove(key: string): Promise<Record<string, any>> {
  return api.data('mutation($key: String!) { deleteTemplate(input: { key: $key }) { deletedKey userErrors { code field } } }', { key }).then(data => data.deleteTemplate)
}

describe('the templates that come with Masir', () => {
  it('are offered in each language, with what is on them', async () => {
    const names = await Promise.all(LOCALES.map(async locale => (await list(locale)).map(({ name }) => name)))
    expect(new Set(names.map(all => all.length))).toEqual(new Set([6]))
    expect(names.flat().filter((name, index, all) => all.indexOf(name) === index)).toHaveLength(18)
    const [blank, support] = await list('fa')
    expect(blank).toMatchObject({ key: 'blank', isOwn: false, stageCount: 0, touchpointCount: 0, preview: [] })
    expect(support).toMatchObject({ key: 'support-centre', name: 'مرکز پشتیبانی', stageCount: 4 })
    expect(support!.preview[1]).toMatchObject({ name: 'تلاش بدون کمک', touchpoints: [{ name: 'گشتن صفحه‌به‌صفحهٔ سایت', kind: 'SUPPORT', channelKind: 'WEB', emotion: -2 }, {}, {}] })
    expect(support!.touchpointCount).toBe(support!.preview.flatMap((stage: { touchpoints: unknown[] }) => stage.touchpoints).length)
  })

  it('are in the language of the request where none is named', async () => {
    const { data } = await api.ask('{ templates { name } }', {}, { 'accept-language': 'ar-SA,ar;q=0.9' })
    expect(data.templates[1].name).toBe('مركز الدعم')
  })

  it.each(['blank', 'support-centre', 'online-shop', 'airport-visit', 'bank-account', 'hospital-visit'])('begin a journey: %s', async (template) => {
    const offered = (await list('ar')).find(({ key }) => key === template)!
    const { journey, userErrors } = await create({ name: 'خريطتي', template, locale: 'ar', perspective: 'TO_BE' })
    expect(userErrors).toEqual([])
    expect(journey).toMatchObject({ description: template === 'blank' ? null : offered.description, name: 'خريطتي', perspective: 'TO_BE', revision: 1, touchpointCount: offered.touchpointCount, log: { totalCount: 1 } })
    expect(journey.stages.map((stage: { name: string }) => stage.name)).toEqual(offered.preview.map((stage: { name: string }) => stage.name))
  })

  it('begin no journey where the key is unknown', async () => {
    for (const template of ['never', '00000000-0000-4000-8000-000000000000'])
      expect(await create({ name: 'A', template })).toEqual({ journey: null, userErrors: [{ code: 'NOT_FOUND', field: ['input', 'template'] }] })
  })
})

describe('a template of the workspace', () => {
  it('keeps a map as it stood, is listed with the others and begins journeys until it is deleted', async () => {
    const journey = await TestJourney.create(api, 'Kept', [...firstList.slice(1), { addNote: { key: 'n', stage: 'find', lane: 'thinking', kind: 'THINKING', text: 'Why?' } }])
    const before = await journey.read(mapFields)
    const { template, userErrors } = await save({ journeyId: journey.id, name: 'Ours', description: 'As we draw them' })
    expect(userErrors).toEqual([])
    expect(template).toMatchObject({ name: 'Ours', description: 'As we draw them', isOwn: true, stageCount: 3, touchpointCount: 4 })
    await journey.edit([{ removeStage: { key: 'find' } }])
    expect((await list('en')).at(-1)).toEqual(template)
    const made = (await create({ name: 'From ours', template: template.key })).journey
    expect(drawing(made)).toEqual(drawing(before))
    expect(made).toMatchObject({ name: 'From ours', description: 'As we draw them' })
    expect(await remove(template.key)).toEqual({ deletedKey: template.key, userErrors: [] })
    expect(await list()).toHaveLength(6)
    expect((await remove(template.key)).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'key'] }])
  })

  it('needs a name and a journey', async () => {
    const journey = await TestJourney.create(api, 'Nameless')
    expect((await save({ journeyId: journey.id, name: ' ' })).userErrors).toEqual([{ code: 'REQUIRED', field: ['input', 'name'] }])
    expect((await save({ journeyId: journey.id, name: 'A', description: 'x'.repeat(5001) })).userErrors).toEqual([{ code: 'TOO_LONG', field: ['input', 'description'] }])
    expect((await save({ journeyId: 'none', name: 'A' })).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'journeyId'] }])
  })

  it('is not kept past a hundred', async () => {
    const journey = await TestJourney.create(api, 'Many')
    const keys: string[] = []
    for (let count = 0; count < 100; count++)
      keys.push((await save({ journeyId: journey.id, name: `T ${count}` })).template.key)
    expect((await save({ journeyId: journey.id, name: 'One more' })).userErrors).toEqual([{ code: 'TOO_MANY_TEMPLATES', field: ['input'] }])
    expect(await list()).toHaveLength(106)
    for (const key of keys)
      await remove(key)
  })

  it('one that comes with Masir is not deleted, and none by somebody who only looks', async () => {
    expect((await remove('support-centre')).userErrors).toEqual([{ code: 'NOT_FOUND', field: ['input', 'key'] }])
    await expect(askAs(api, 'VIEWER', 'mutation { deleteTemplate(input: { key: "blank" }) { deletedKey } }')).rejects.toThrow(/role/)
    expect((await askAs(api, 'VIEWER', '{ templates { key } }')).templates).toHaveLength(6)
  })
})

/** What is drawn, without what tells one journey from another. */
function drawing({ stages, ...map }: Record<string, any>): object {
  const { lanes, channels, personas, transitions, outcomeMetrics } = map
  const text = JSON.stringify({ stages, lanes, channels, personas, transitions, outcomeMetrics })
  return JSON.parse(text.replaceAll(/"id":"[\w-]+"/g, '"id":""'))
}
