import { describe, expect, it } from 'vitest'
import { builtIns } from '../../api/src/modules/metric/built-ins.ts'
import { askAs } from '../support/ask-as.ts'
import { useApi } from '../support/start-api.ts'

const define = `mutation ($input: DefineMetricInput!) { defineMetric(input: $input) {
  metric { id key version builtIn valueLabel name(locale: fa) anchors { critical target stretch } boxFrom boxTo scaleStep }
  userErrors { code field ... on InputError { params } } } }`

const waiting = {
  key: 'WAIT',
  family: 'SPEED',
  name: { en: 'Waiting time', fa: 'زمان انتظار' },
  question: { en: 'How many minutes did you wait?' },
  scaleMin: 0,
  scaleMax: 60,
  direction: 'LOWER_BETTER',
  aggregation: 'MEAN',
  anchors: { critical: 30, target: 10, stretch: 2 },
}

describe('metric definitions', () => {
  const api = useApi()
  const defineMetric = async (change: object = {}) => (await api.data(define, { input: { ...waiting, ...change } })).defineMetric

  it('come with the workspace, in the reader\'s language', async () => {
    const { metricDefinitions } = await api.data('{ metricDefinitions(first: 100) { totalCount pageInfo { hasNextPage } edges { node { key version builtIn name(locale: ar) question valueLabel(locale: fa) anchors { target } } } } }')
    expect(metricDefinitions.totalCount).toBe(builtIns.length)
    expect(metricDefinitions.edges.map((edge: any) => edge.node.key)).toEqual(builtIns.map(({ key }) => key).sort())
    expect(metricDefinitions.edges.find((edge: any) => edge.node.key === 'EASE_5').node).toEqual({
      key: 'EASE_5',
      version: 1,
      builtIn: true,
      name: 'السهولة، من ١ إلى ٥',
      question: 'How easy or difficult was it?',
      valueLabel: '{value} آن را آسان می‌دانند',
      anchors: { target: 0.75 },
    })
  })

  it('are pages, and nodes that an id finds again', async () => {
    const { metricDefinitions } = await api.data('{ metricDefinitions(first: 2) { edges { cursor node { id key } } pageInfo { hasNextPage endCursor } } }')
    expect(metricDefinitions.pageInfo.hasNextPage).toBe(true)
    const { metricDefinitions: next } = await api.data(`{ metricDefinitions(first: 1, after: "${metricDefinitions.pageInfo.endCursor}") { edges { node { key } } } }`)
    expect(next.edges[0].node.key).toBe(builtIns.map(({ key }) => key).sort()[2])
    const [{ node }] = metricDefinitions.edges
    expect(await api.data(`{ node(id: "${node.id}") { id ... on MetricDefinition { key } } }`)).toEqual({ node })
  })

  it('are added as version 1; another scale makes version 2, another target does not', async () => {
    const { metric, userErrors } = await defineMetric()
    expect(userErrors).toEqual([])
    expect(metric).toMatchObject({ key: 'WAIT', version: 1, builtIn: false, valueLabel: '{value}', name: 'زمان انتظار', scaleStep: 1 })
    expect((await defineMetric()).metric.id).toBe(metric.id)
    expect((await defineMetric({ anchors: null })).metric).toMatchObject({ id: metric.id, version: 1, anchors: null })
    expect((await defineMetric()).metric).toMatchObject({ id: metric.id, version: 1, anchors: waiting.anchors })
    expect((await defineMetric({ scaleMax: 90 })).metric).toMatchObject({ version: 2, anchors: waiting.anchors })
    const { metricDefinitions } = await api.data('{ metricDefinitions(first: 100) { edges { node { key version } } } }')
    expect(metricDefinitions.edges.filter((edge: any) => edge.node.key === 'WAIT')).toEqual([{ node: { key: 'WAIT', version: 2 } }])
  })

  it('count the top of the scale where a share does not say how far its box goes', async () => {
    const { metric } = await defineMetric({ key: 'FRIENDLY', family: 'CUSTOM', scaleMin: 1, scaleMax: 5, direction: 'HIGHER_BETTER', aggregation: 'SHARE', boxFrom: 4, anchors: null })
    expect(metric).toMatchObject({ boxFrom: 4, boxTo: 5 })
  })

  it('are refused with everything that is wrong, and nothing is stored', async () => {
    const { metric, userErrors } = await defineMetric({ key: 'NEW', aggregation: 'SHARE', boxFrom: 61, anchors: { critical: 1, target: 2, stretch: 3 } })
    expect(metric).toBeNull()
    expect(userErrors.map((error: any) => [error.code, error.field])).toEqual([['BAD_BOX', ['input', 'boxFrom']], ['ANCHORS_ORDER', ['input', 'anchors']]])
    expect((await defineMetric({ key: 'not a key' })).userErrors).toEqual([{ code: 'BAD_KEY', field: ['input', 'key'], params: null }])
    const { metricDefinitions } = await api.data('{ metricDefinitions(first: 100) { edges { node { key } } } }')
    expect(metricDefinitions.edges.map((edge: any) => edge.node.key)).not.toContain('NEW')
  })

  it('are made by owners and admins alone', async () => {
    await expect(askAs(api, 'ANALYST', define, { input: waiting })).rejects.toThrow('Your role does not allow this.')
  })
})
