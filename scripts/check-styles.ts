import { readFile } from 'node:fs/promises'
import { join, relative } from 'node:path'
import process from 'node:process'
import { filesWith } from './files.ts'
import { root } from './root.ts'

/** A class or property that names a side of the screen does not turn with the direction of writing. */
const sided = [
  /(?<![\w-])-?[mp][lr]-(?:[\d[(]|px|auto)/,
  /(?<![\w-])-?(?:scroll-[mp][lr]|left|right)-(?:[\d[(]|px|auto|full)/,
  /(?<![\w-])(?:text|float|clear)-(?:left|right)(?![\w-])/,
  /(?<![\w-])border-[lr](?:-|(?=[\s'"`]))/,
  /(?<![\w-])rounded-(?:[lr]|tl|tr|bl|br)(?:-|(?=[\s'"`]))/,
  /(?<![\w-])(?:margin|padding|border)-(?:left|right)\b/,
  /(?:text-align|float|clear):\s*(?:left|right)/,
]

/** Where a place on the screen is meant, whatever the language, the line says so: `physical`. */
const meant = /\bphysical\b/

const findings: string[] = []
for (const file of await filesWith(['.vue', '.css', '.ts'], join(root, 'web', 'src'))) {
  const lines = (await readFile(file, 'utf8')).split('\n')
  lines.forEach((line, index) => {
    if (sided.some(pattern => pattern.test(line)) && !meant.test(line))
      findings.push(`${relative(root, file)}:${index + 1} names left or right where start or end is meant: ${line.trim()}`)
  })
}
findings.forEach(finding => process.stdout.write(`${finding}\n`))
process.exitCode = findings.length > 0 ? 1 : 0
