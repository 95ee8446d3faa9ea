import type { EntityManager } from '@mikro-orm/postgresql'
import type { OperationContext } from '../../graphql/request-context.ts'
import type { DefineMetricInput } from './define-metric.input.ts'
import type { Metric } from './metric.ts'
import { v7 as uuid } from 'uuid'
import { authorize } from '../../access/policy.ts'
import { InputError, Refused } from '../../graphql/user-error.ts'
import { workspacePolicy } from '../identity/index.ts'
import { flawsOf } from './check-metric.ts'
import { MetricDefinition } from './metric-definition.entity.ts'
import { forgetDefinitions } from './metric-definition.service.ts'

/**
 * Adds a metric, or changes the one with the same key. Another question, scale or formula makes a new version, whose
 * answers are never merged with the old ones; names and anchors are only how the same numbers are read, and change in place.
 * @throws Refused with everything that is wrong
 */
export async function defineMetric(context: OperationContext, input: DefineMetricInput): Promise<MetricDefinition> {
  const { em, viewer } = context
  authorize(workspacePolicy, viewer, 'DEFINE_METRIC')
  const wanted = metricOf(input)
  const flaws = flawsOf(wanted)
  if (flaws.length > 0)
    throw new Refused(...flaws.map(({ code, message, property, params }) => InputError.of(code, message, ['input', property], params)))
  // Two people defining one key at the same moment make two versions, one after the other.
  await em.execute('select pg_advisory_xact_lock(hashtext(?))', [`metric ${viewer.workspace.id} ${wanted.key}`])
  const [newest] = await em.find(MetricDefinition, { workspaceId: viewer.workspace.id, key: wanted.key }, { orderBy: { version: 'desc' }, limit: 1 })
  const definition = newest && isSameQuestion(newest, wanted)
    ? em.assign(newest, { name: wanted.name, family: wanted.family, ...anchorColumns(wanted) })
    : definitionOf(em, viewer.workspace.id, { ...wanted, version: (newest?.version ?? 0) + 1 }, false)
  await em.persist(definition).flush()
  forgetDefinitions(context)
  return definition
}

/** A row of its own for a definition. */
export function definitionOf(em: EntityManager, workspaceId: string, { anchors, ...metric }: Metric, builtIn: boolean): MetricDefinition {
  return em.create(MetricDefinition, {
    id: uuid(),
    workspaceId,
    builtIn,
    ...metric,
    ...anchorColumns({ anchors }),
    createdAt: new Date(),
  } as MetricDefinition)
}

function anchorColumns({ anchors }: Pick<Metric, 'anchors'>): Pick<MetricDefinition, 'anchorCritical' | 'anchorTarget' | 'anchorStretch'> {
  return { anchorCritical: anchors?.critical ?? null, anchorTarget: anchors?.target ?? null, anchorStretch: anchors?.stretch ?? null }
}

function metricOf(input: DefineMetricInput): Metric {
  const { key, family, scaleMin, scaleMax, direction, aggregation } = input
  return {
    key,
    version: 1,
    family,
    name: withoutGaps(input.name),
    question: withoutGaps(input.question),
    valueLabel: { en: '{value}' },
    scaleMin,
    scaleMax,
    scaleStep: input.scaleStep ?? 1,
    direction,
    aggregation,
    boxFrom: input.boxFrom ?? null,
    boxTo: input.boxTo ?? (aggregation === 'SHARE' ? scaleMax : null),
    anchors: input.anchors ?? null,
  }
}

function withoutGaps(text: object): Metric['name'] {
  return Object.fromEntries(Object.entries(text).filter(([, words]) => words != null))
}

/** Whether two definitions ask the same and count it the same way, so that their answers may stand together. */
function isSameQuestion(definition: Metric, wanted: Metric): boolean {
  const properties = ['question', 'scaleMin', 'scaleMax', 'scaleStep', 'direction', 'aggregation', 'boxFrom', 'boxTo'] as const
  return properties.every(property => canonical(definition[property]) === canonical(wanted[property]))
}

function canonical(value: unknown): string {
  return JSON.stringify(value, value !== null && typeof value === 'object' ? Object.keys(value).sort() : undefined)
}
