import { readdir, readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { filesWith } from './files.ts'
import { root } from './root.ts'

type Words = Map<string, string>

const source = join(root, 'web', 'src')
const languages = ['fa', 'ar']
const comment = /\/\*[\s\S]*?\*\//g

/** One language's words by key: `title` of `app.json` is `app.title`. */
async function wordsOf(language: string): Promise<Words> {
  const folder = join(source, 'locales', language)
  const files = (await readdir(folder)).filter(name => name.endsWith('.json'))
  const entries = await Promise.all(files.map(async (name) => {
    const words = JSON.parse(await readFile(join(folder, name), 'utf8')) as Record<string, string>
    return Object.entries(words).map(([key, text]) => [`${name.slice(0, -'.json'.length)}.${key}`, text] as const)
  }))
  return new Map(entries.flat())
}

const areaOf = (key: string): string => key.split('.')[0]!

/** The names in braces, once each: a translation may say one more often. */
const placeholders = (text: string): string => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ')

function compare(language: string, words: Words, english: Words): string[] {
  const missing = [...english.keys()].filter(key => !words.has(key)).map(key => `${key} has no words in ${language}`)
  const unknown = [...words.keys()].filter(key => !english.has(key)).map(key => `${key} is in ${language} and not in en`)
  const different = [...words]
    .filter(([key, text]) => english.has(key) && placeholders(text) !== placeholders(english.get(key)!))
    .map(([key, text]) => `${key} has {${placeholders(text)}} in ${language} and {${placeholders(english.get(key)!)}} in en`)
  return [...missing, ...unknown, ...different]
}

/** Keys stand in the source whole, or as a template that begins with their first letters: `map.kind${kind}`, never `map.${kind}`. */
async function compareWithSource(english: Words): Promise<string[]> {
  const areas = [...new Set([...english.keys()].map(areaOf))].join('|')
  const literal = new RegExp(`(?:['\`]|keypath=")((?:${areas})\\.\\w+)(?:(\\$\\{)|['"\`])`, 'g')
  const [whole, beginnings, unknown] = [new Set<string>(), new Set<string>(), [] as string[]]
  for (const file of await filesWith(['.ts', '.vue'], source)) {
    const text = (await readFile(file, 'utf8')).replaceAll(comment, '')
    for (const [, key, continues] of text.matchAll(literal)) {
      (continues ? beginnings : whole).add(key!)
      if (!continues && !english.has(key!))
        unknown.push(`${key} is used in ${relative(root, file)} and has no words`)
    }
  }
  // The server names errors by their codes; a unit test compares the two.
  const isUsed = (key: string): boolean => areaOf(key) === 'errors' || whole.has(key) || [...beginnings].some(beginning => key.startsWith(beginning))
  return [...unknown, ...[...english.keys()].filter(key => !isUsed(key)).map(key => `${key} is used nowhere`)]
}

const english = await wordsOf('en')
const findings = [
  ...(await Promise.all(languages.map(async language => compare(language, await wordsOf(language), english)))).flat(),
  ...await compareWithSource(english),
]
findings.forEach(finding => process.stdout.write(`${finding}\n`))
process.exitCode = findings.length > 0 ? 1 : 0
