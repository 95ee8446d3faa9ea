import { writeFileSync } from 'node:fs'
import { lexicographicSortSchema, printSchema } from 'graphql'
import { modules } from '../modules/index.ts'
import { buildSchema } from './build-schema.ts'

const file = new URL('../../../schema/schema.graphql', import.meta.url)
const head = '# Emitted from the API by `pnpm generate`; what stands here is what clients rely on.\n\n'

writeFileSync(file, `${head}${printSchema(lexicographicSortSchema(await buildSchema(modules)))}\n`)
