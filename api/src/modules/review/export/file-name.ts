import { plainText } from './plain-text.ts'

const longest = 120

/** A Content-Disposition that saves a file under a name of any script, without signs that file systems refuse. */
export function fileName(name: string): string {
  const dot = name.lastIndexOf('.')
  const stem = [...plainText(name.slice(0, dot)).replace(/[\\/:*?"<>|%]/gu, '').replace(/\s+/gu, ' ').trim()].slice(0, longest).join('').replace(/^\.+/u, '')
  const safe = `${stem || 'masir'}${name.slice(dot)}`
  const ascii = safe.replace(/[^\x20-\x7E]/gu, '').replace(/\s+/gu, ' ').trim()
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encodeURIComponent(safe).replace(/['()]/gu, sign => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`
}
