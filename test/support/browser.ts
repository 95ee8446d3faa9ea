import { existsSync } from 'node:fs'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import process from 'node:process'

const installed = '/usr/bin/chromium'

/** The system's Chromium where there is one, else the one that comes with the npm packages. */
export async function browserPath(): Promise<string> {
  return existsSync(installed) ? installed : unpackedBrowser()
}

/** It unpacks into the temporary folder, where another user's copy, which only that user may run, can be in the way. */
async function unpackedBrowser(): Promise<string> {
  const { TMPDIR } = process.env
  process.env.TMPDIR = join(import.meta.dirname, '..', 'node_modules', '.cache', 'chromium')
  try {
    await mkdir(process.env.TMPDIR, { recursive: true })
    const { default: chromium } = await import('@sparticuz/chromium')
    return await chromium.executablePath()
  }
  finally {
    if (TMPDIR === undefined)
      delete process.env.TMPDIR
    else
      process.env.TMPDIR = TMPDIR
  }
}

/** No sandbox, as root has none; no background traffic: nothing may leave the machine. */
export const browserArguments = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
]
