import { existsSync } from 'node:fs'
import sparticuz from '@sparticuz/chromium'

const installed = '/usr/bin/chromium'

/** The system's Chromium where there is one, else the one that comes with the npm packages. */
export async function browserPath(): Promise<string> {
  return existsSync(installed) ? installed : await sparticuz.executablePath()
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
