import { resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'

const project = fileURLToPath(new URL('../..', import.meta.url))

/** Everything the environment can set. This file is the only reader of it. */
const environment = z.object({
  /** TCP port of UI and API. */
  PORT: z.coerce.number().int().min(0).max(65535).default(4000),
  /** Loopback until there is signing in: whoever reaches the port is the owner. */
  HOST: z.string().default('127.0.0.1'),
  /** Where the embedded PostgreSQL keeps its data, relative to where the command was given; `.masir` of the project when left out. */
  MASIR_DATA_DIR: z.string().min(1).optional(),
  /** Another PostgreSQL (15 or newer) instead of the embedded one. */
  DATABASE_URL: z.url({ protocol: /^postgres(ql)?$/ }).optional(),
  LOG_LEVEL: z.enum(['fatal', 'error', 'warn', 'info', 'debug', 'silent']).default('warn'),
  /** `off` starts with an empty workspace. */
  MASIR_DEMO: z.enum(['on', 'off']).default('on'),
  /** The folder that the launcher was started in. */
  INIT_CWD: z.string().optional(),
})

export interface Config {
  port: number
  host: string
  dataDir: string
  databaseUrl: string | undefined
  logLevel: string
  demo: boolean
}

/** @throws Error with a sentence per wrong variable, for the person at the terminal */
export function readConfig(env: NodeJS.ProcessEnv = process.env): Config {
  const parsed = environment.safeParse(env)
  if (!parsed.success) {
    const lines = parsed.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`)
    throw new Error(`These environment variables cannot be used:\n${lines.join('\n')}`)
  }
  const { PORT, HOST, MASIR_DATA_DIR, DATABASE_URL, LOG_LEVEL, MASIR_DEMO, INIT_CWD } = parsed.data
  return {
    port: PORT,
    host: HOST,
    dataDir: MASIR_DATA_DIR ? resolve(INIT_CWD ?? process.cwd(), MASIR_DATA_DIR) : resolve(project, '.masir'),
    databaseUrl: DATABASE_URL,
    logLevel: LOG_LEVEL,
    demo: MASIR_DEMO === 'on',
  }
}
