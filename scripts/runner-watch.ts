import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'

interface Link {
  pid: number
  parent: number
  command: string
}

const runner = /(?:^|[/\s'])(?:npm|npx|pnpm)(?:\s|'|$)/
const shell = /^(?:\S*\/)?(?:sh|dash|bash) -c /
const intervalMs = 1_000

/**
 * npx and pnpm die of a signal without passing it on to what they run. So whoever ends one of them means us:
 * calls `end` when any of the runners between the person and this process is gone.
 */
export function endWithRunner(end: () => void): void {
  const links = runnerLinks()
  const timer = setInterval(() => {
    if (links.some(({ pid, parent }) => look(pid)?.parent !== parent)) {
      clearInterval(timer)
      end()
    }
  }, intervalMs)
  timer.unref()
}

/** From this process up to the outermost of the runners, and the shells between them. */
function runnerLinks(): Link[] {
  const links: Link[] = []
  let length = 0
  for (let link = look(process.pid); link && link.pid > 1; link = look(link.parent)) {
    if (links.length > 0 && runner.test(link.command))
      length = links.length
    else if (links.length > 0 && !shell.test(link.command))
      break
    links.push(link)
  }
  return links.slice(0, length)
}

function look(pid: number): Link | null {
  try {
    return existsSync('/proc/self/stat') ? lookInProc(pid) : lookWithPs(pid)
  }
  catch {
    return null
  }
}

function lookInProc(pid: number): Link {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const command = readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ').trim()
  return { pid, parent: Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]), command }
}

function lookWithPs(pid: number): Link | null {
  const found = /^\s*(\d+)\s+(.*)/.exec(execFileSync('ps', ['-o', 'ppid=,command=', '-p', String(pid)], { encoding: 'utf8' }))
  return found && { pid, parent: Number(found[1]), command: found[2]! }
}
