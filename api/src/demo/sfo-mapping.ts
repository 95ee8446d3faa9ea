import type { ColumnMapping, ImportMapping, ReasonText } from '../modules/evidence/index.ts'
import type { DrawnJourney, DrawnMetric } from './drawn-journey.ts'

/** A dimension of the survey: the column it stands in, and what its codes mean. */
export interface SurveyDimension {
  key: string
  label: string
  column: string
  values: Record<string, string>
}

export interface SurveyWords {
  journey: DrawnJourney
  dimensions: readonly SurveyDimension[]
  /** What the reason codes of 2017 mean; those of 2016 are of another list, which was not published with the data. */
  reasons: readonly ReasonText[]
}

export type SurveyYear = 2016 | 2017

/** What sets one year's file apart from the other's. */
interface YearsFile {
  id: string
  reasonColumns: readonly string[]
  lacks: readonly string[]
  dates: Partial<ImportMapping>
  /** What the file calls a value otherwise, by column: its word and the code. */
  otherWords: Record<string, readonly (readonly [word: string, code: string])[]>
}

const underEighteen = Array.from({ length: 15 }, (_, index) => [`Under ${18 + index}`, '1'] as const)

const files: Record<SurveyYear, YearsFile> = {
  2016: {
    id: '*RESPNUM',
    reasonColumns: ['Q8COM', 'Q8COM2', 'Q8COM3', 'Q8COM4', 'Q8COM5'],
    lacks: ['NETPRO'],
    dates: { dateOrder: 'MONTH_FIRST' },
    otherWords: {
      Q19AGE: [...underEighteen, ['18-24', '2'], ['25-34', '3'], ['35-44', '4'], ['45-54', '5'], ['55-64', '6'], ['65-Over', '7'], ['Don\'t Know or Refused', '8']],
      Q20GENDER: [['Male', '1'], ['Female', '2']],
    },
  },
  2017: {
    id: 'RESPNUM',
    reasonColumns: ['Q8COM1', 'Q8COM2', 'Q8COM3', 'Q8COM4', 'Q8COM5'],
    lacks: [],
    dates: { dateOrder: 'DAY_OF_MONTH', fixedYear: 2017, fixedMonth: 5 },
    otherWords: {},
  },
}

/** How a year's file becomes evidence of the demo journey. */
export function surveyMapping(year: SurveyYear, { journey, dimensions, reasons }: SurveyWords): ImportMapping {
  const { id, reasonColumns, dates, lacks, otherWords } = files[year]
  return {
    ...dates,
    columns: [
      { header: id, role: 'EXTERNAL_ID' },
      { header: 'INTDATE', role: 'DATE' },
      ...journey.stages.flatMap(({ touchpoints }) => touchpoints.flatMap(({ key, metrics }) => metrics.map(metric => answerColumn(key, metric)))),
      ...journey.outcomes.filter(({ column }) => !lacks.includes(column!)).map(metric => answerColumn(null, metric)),
      ...reasonColumns.map((header): ColumnMapping => ({ header, role: 'REASON', noAnswer: ['0'], reasons: year === 2017 ? [...reasons] : [] })),
      ...dimensions.map(dimension => segmentColumn(dimension, otherWords[dimension.column] ?? [])),
    ],
  }
}

/** Ratings are 1 to 5 with 6 for "not applicable"; the net promoter question is 0 to 10 with 11 for a blank. */
function answerColumn(touchpoint: string | null, { metric, column }: DrawnMetric): ColumnMapping {
  const absences = metric === 'NPS' ? { noAnswer: ['11'] } : { notApplicable: ['6'], noAnswer: ['0', 'Blank'] }
  return { header: column!, role: 'ANSWER', touchpoint, metric, ...absences }
}

function segmentColumn({ key, label, column, values }: SurveyDimension, otherWords: readonly (readonly [string, string])[]): ColumnMapping {
  return {
    header: column,
    role: 'SEGMENT',
    dimension: key,
    dimensionLabel: label,
    values: [
      ...Object.entries(values).map(([value, words]) => ({ value, label: words })),
      ...otherWords.map(([value, to]) => ({ value, label: values[to]!, to })),
    ],
  }
}
