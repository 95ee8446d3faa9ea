import 'reflect-metadata'
import type { ApiModule } from '../graphql/module.ts'
import { action } from './action/index.ts'
import { evidence } from './evidence/index.ts'
import { identity } from './identity/index.ts'
import { journey } from './journey/index.ts'
import { metric } from './metric/index.ts'
import { review } from './review/index.ts'

/** The modules in the order in which they may import each other: a later one knows the earlier ones. */
export const modules: readonly ApiModule[] = [identity, journey, metric, evidence, action, review]
