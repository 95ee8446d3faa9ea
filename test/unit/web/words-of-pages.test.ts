import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { usePreferences } from '../../../web/src/app/usePreferences.ts'
import { addAreas, addLanguage, createWords } from '../../../web/src/app/words/words.ts'

const source = join(import.meta.dirname, '../../../web/src')

/** Which page an area belongs to, by the folder of its feature. */
const pages = { developers: 'features/developers', evidence: 'features/evidence' } as const

async function sources(): Promise<{ path: string, text: string }[]> {
  const paths = (await readdir(source, { recursive: true })).filter(path => /\.(?:vue|ts)$/.test(path))
  return Promise.all(paths.map(async path => ({ path, text: await readFile(join(source, path), 'utf8') })))
}

describe('words that come with their page', () => {
  beforeEach(() => {
    usePreferences().value.locale = 'fa'
  })

  it.each(Object.entries(pages))('%s are said nowhere but under %s', async (area, folder) => {
    const saying = (await sources()).filter(({ text }) => new RegExp(`['"\`]${area}\\.\\w`).test(text)).map(({ path }) => path)
    expect(saying).not.toEqual([])
    expect(saying.filter(path => !path.startsWith(folder))).toEqual([])
  })

  it('are there once asked for, and speak each language that is chosen later', async () => {
    const { global } = await createWords()
    expect(global.te('evidence.title')).toBe(false)
    await addAreas(global, ['evidence'])
    expect(global.te('evidence.title')).toBe(true)
    await addLanguage(global, 'ar')
    expect(global.te('evidence.title', 'ar')).toBe(true)
    expect(global.te('developers.title', 'ar')).toBe(false)
  })
})
