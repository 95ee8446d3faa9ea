import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import process from 'node:process'

/**
 * What tells a process from a later one that was given the same id: its start time, with the boot on Linux.
 * Null when no such process runs; a killed process that its parent has not collected yet counts as gone.
 */
export function processIdentity(pid: number): string | null {
  if (existsSync('/proc/self/stat'))
    return identityFromProc(pid)
  return process.platform === 'win32' ? identityFromSignal(pid) : identityFromPs(pid)
}

function identityFromProc(pid: number): string | null {
  try {
    const fields = statFields(pid)
    const [state, startTicks] = [fields[0], fields[19]]
    const boot = readFileSync('/proc/sys/kernel/random/boot_id', 'utf8').trim()
    return state === 'Z' || state === 'X' ? null : `${boot}:${startTicks}`
  }
  catch {
    return null
  }
}

/** The fields after the command's name, which is in brackets and may itself hold spaces and brackets. */
function statFields(pid: number): string[] {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  return stat.slice(stat.lastIndexOf(')') + 2).split(' ')
}

function identityFromPs(pid: number): string | null {
  try {
    const [state, ...started] = execFileSync('ps', ['-o', 'state=,lstart=', '-p', String(pid)], { encoding: 'utf8' }).trim().split(/\s+/)
    return !state || state.startsWith('Z') ? null : started.join(' ')
  }
  catch {
    return null
  }
}

function identityFromSignal(pid: number): string | null {
  try {
    process.kill(pid, 0)
    return 'running'
  }
  catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM' ? 'running' : null
  }
}
