import { randomUUID } from 'node:crypto'
import { beforeAll, describe, expect, it } from 'vitest'
import { todayIn } from '../../api/src/access/today.ts'
import { uuidOf } from '../../api/src/graphql/node-id.ts'
import { addDays } from '../../api/src/modules/metric/days.ts'
import { EvidenceRows } from '../support/evidence-rows.ts'
import { TestJourney } from '../support/journey-api.ts'
import { useApi } from '../support/start-api.ts'

const api = useApi()
const rows = new EvidenceRows(api)
const today = todayIn({ timeZone: 'UTC' })
const answers = (n: number, hits: number) => [...Array.from<number>({ length: hits }).fill(5), ...Array.from<number>({ length: n - hits }).fill(1)]

const query = `query ($first: Int, $after: String, $filter: PortfolioFilter, $sort: PortfolioSort, $calendar: Calendar) {
  portfolio(first: $first, after: $after, filter: $filter, sort: $sort, calendar: $calendar) { totalCount pageInfo { endCursor hasNextPage } edges { cursor node {
    journey { key name owner { name } } lastAnswerOn isStale isReviewDue openActions
    evidence { grade measuredShare provedNeedsShare sufficientShare explanation(locale: en) }
    overlay { window { from to } compareTo { from to } headline { below text(locale: en) } touchpoints { readings { score band } } stages { belowTarget } outcomes { value change { verdict } } } } } } }`
const portfolio = async (variables: object = {}) => (await api.data(query, { first: 10, ...variables } as Record<string, unknown>)).portfolio
const names = ({ edges }: any) => edges.map(({ node }: any) => node.journey.name)

async function draw(name: string, answered: { hits: number, day: string } | null): Promise<TestJourney> {
  const journey = await TestJourney.create(api, name, [
    { addStage: { key: 's', name: 'All' } },
    { addTouchpoint: { key: 't', stage: 's', name: 'Till', kind: 'PURCHASE' } },
    { addTouchpoint: { key: 'u', stage: 's', name: 'Unmeasured', kind: 'PURCHASE' } },
    { addMetricCard: { key: 'c', touchpoint: 't', metric: 'CSAT_5' } },
  ])
  if (answered)
    await rows.answers({ line: uuidOf('Journey', journey.id)!, touchpoint: 't', metric: 'CSAT_5' }, answered.day, answers(100, answered.hits))
  return journey
}

beforeAll(async () => {
  const low = await draw('Low', { hits: 40, day: today })
  await draw('Lower', { hits: 30, day: addDays(today, -200) })
  const fine = await draw('Fine', { hits: 90, day: addDays(today, -1) })
  await draw('Silent', null)
  await fine.edit([{ updateJourney: { reviewDueOn: today } }])
  await api.data('mutation ($input: BeginActionInput!) { beginAction(input: $input) { userErrors { code } } }', { input: { id: randomUUID(), journeyId: low.id, touchpointKey: 't', what: 'More tills' } })
})

describe('the portfolio', () => {
  it('shows every journey in its last year with answers, compared with the year before', async () => {
    const { edges, totalCount } = await portfolio()
    expect(totalCount).toBe(4)
    const [fine, low, lower, silent] = edges.map(({ node }: any) => node)
    const year = today.slice(0, 4)
    expect(low).toMatchObject({
      lastAnswerOn: today,
      isStale: false,
      isReviewDue: false,
      openActions: 1,
      evidence: { grade: 'B', measuredShare: 0.5, provedNeedsShare: null, sufficientShare: 0.5 },
      overlay: { window: { from: `${year}-01-01`, to: `${Number(year) + 1}-01-01` }, compareTo: { from: `${Number(year) - 1}-01-01`, to: `${year}-01-01` }, headline: { below: 1, text: 'Worst is Till: 40% are satisfied.' } },
    })
    expect(fine).toMatchObject({ isReviewDue: true, overlay: { headline: { below: 0 } } })
    expect(lower).toMatchObject({ isStale: true, evidence: { grade: 'C', explanation: expect.stringContaining('One grade lower') } })
    expect(silent).toMatchObject({ lastAnswerOn: null, isStale: false, overlay: null, evidence: { grade: 'D', measuredShare: 0 } })
  })

  it('is narrowed and put in order, page by page', async () => {
    expect(names(await portfolio({ filter: { state: 'BELOW_TARGET' }, sort: 'MOST_BELOW_TARGET' }))).toEqual(['Lower', 'Low'])
    expect(names(await portfolio({ filter: { state: 'OPEN_ACTIONS' } }))).toEqual(['Low'])
    expect(names(await portfolio({ filter: { text: 'low', state: 'STALE' } }))).toEqual(['Lower'])
    expect(names(await portfolio({ sort: 'LAST_ANSWER' }))).toEqual(['Low', 'Fine', 'Lower', 'Silent'])
    expect(names(await portfolio({ sort: 'REVIEW_DUE' }))[0]).toBe('Fine')
    const first = await portfolio({ sort: 'MOST_BELOW_TARGET', first: 3 })
    const rest = await portfolio({ sort: 'MOST_BELOW_TARGET', first: 3, after: first.pageInfo.endCursor })
    expect([...names(first), ...names(rest)]).toEqual(['Lower', 'Low', 'Fine', 'Silent'])
  })

  it('reads Jalali years where they are asked for', async () => {
    const { edges } = await portfolio({ calendar: 'JALALI', filter: { text: 'Fine' } })
    expect(edges[0].node.overlay.window.from).toMatch(/-03-2[01]$/)
  })

  it('of 50 journeys costs as many statements as of 5', async () => {
    await draw('Fifth', { hits: 50, day: addDays(today, -2) })
    const cost = async (variables: object) => {
      await portfolio(variables)
      return api.statements.length
    }
    const questions = [{ first: 5 }, { first: 5, sort: 'MOST_BELOW_TARGET', filter: { state: 'BELOW_TARGET' } }]
    const five = [await cost(questions[0]!), await cost(questions[1]!)]
    for (let number = 6; number <= 50; number++)
      await draw(`Journey ${number}`, { hits: number, day: addDays(today, -number % 3) })
    expect([await cost({ ...questions[0], first: 50 }), await cost({ ...questions[1], first: 50 })]).toEqual(five)
    expect((await portfolio({ first: 50 })).edges).toHaveLength(50)
    expect(api.statements.filter(sql => sql.includes('from answers'))).toHaveLength(1)
  })
})
