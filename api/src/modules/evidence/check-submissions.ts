import type { EvidenceTarget } from './evidence-target.ts'
import type { AnswerInput, SegmentInput, SubmissionInput, VerbatimInput } from './evidence.input.ts'
import { InputError } from '../../graphql/user-error.ts'
import { pointOn } from './import/scale.ts'

const longestText = 10_000
const longestName = 200
const days = { first: '1970-01-01', last: '2100-12-31' }

type Path = readonly string[]

/** Everything that is wrong with submissions, each with the path of the value. */
export function faultsOfSubmissions(submissions: readonly SubmissionInput[], target: EvidenceTarget): InputError[] {
  return submissions.flatMap((submission, index) => faultsOf(submission, ['input', 'submissions', String(index)], target))
}

function faultsOf(submission: SubmissionInput, path: Path, target: EvidenceTarget): InputError[] {
  const { answers, verbatims, segments } = submission
  return [
    ...dayFaults(submission, path),
    ...nameFaults(submission, path),
    ...(answers.length + (verbatims?.length ?? 0) === 0 ? [fault('EMPTY_SUBMISSION', 'A submission has an answer or a verbatim.', [...path, 'answers'])] : []),
    ...answers.flatMap((answer, index) => answerFaults(answer, [...path, 'answers', String(index)], target)),
    ...repeated(answers, ({ touchpoint, metric }) => `${touchpoint ?? ''} ${metric}`, [...path, 'answers'], 'ANSWERED_TWICE', 'A customer answers a question once in one sitting.'),
    ...(verbatims ?? []).flatMap((verbatim, index) => verbatimFaults(verbatim, [...path, 'verbatims', String(index)], target)),
    ...(segments ?? []).flatMap((segment, index) => segmentFaults(segment, [...path, 'segments', String(index)])),
    ...repeated(segments ?? [], ({ dimension }) => dimension, [...path, 'segments'], 'DIMENSION_TWICE', 'A customer has one value of a dimension.'),
  ]
}

function dayFaults({ day, occurredAt }: SubmissionInput, path: Path): InputError[] {
  const said = day ?? occurredAt?.toISOString().slice(0, 10)
  if (said === undefined)
    return [fault('NO_DATE', 'Say when it was: occurredAt, or day.', [...path, 'occurredAt'])]
  return said < days.first || said > days.last
    ? [fault('BAD_DATE', `A day lies between ${days.first} and ${days.last}.`, [...path, day == null ? 'occurredAt' : 'day'], days)]
    : []
}

function nameFaults(submission: SubmissionInput, path: Path): InputError[] {
  const names = ['externalId', 'channel', 'customer', 'agent'] as const
  return names
    .filter(name => submission[name] != null && (submission[name]!.trim() === '' || submission[name]!.length > longestName))
    .map(name => fault('NAME_LENGTH', `${name} has 1 to ${longestName} characters.`, [...path, name], { min: 1, max: longestName }))
}

function answerFaults({ touchpoint, metric, value, absence }: AnswerInput, path: Path, target: EvidenceTarget): InputError[] {
  const faults = touchpointFaults(touchpoint, path, target)
  const scale = target.scales.get(metric)
  if (!scale)
    return [...faults, fault('UNKNOWN_METRIC', `There is no metric ${metric}.`, [...path, 'metric'], { metric })]
  if ((value == null) === (absence == null))
    return [...faults, fault('VALUE_OR_ABSENCE', 'An answer has a value, or says why there is none.', [...path, 'value'])]
  if (value != null && pointOn(scale, value) === null) {
    const { scaleMin, scaleMax, scaleStep } = scale
    faults.push(fault('OFF_SCALE', `${value} is no point of the scale of ${metric}, ${scaleMin} to ${scaleMax}.`, [...path, 'value'], { value, metric, scaleMin, scaleMax, scaleStep }))
  }
  return faults
}

function verbatimFaults({ touchpoint, text, code }: VerbatimInput, path: Path, target: EvidenceTarget): InputError[] {
  const faults = touchpointFaults(touchpoint, path, target)
  if (text.trim() === '' || text.length > longestText)
    faults.push(fault('TEXT_LENGTH', `A text has 1 to ${longestText} characters.`, [...path, 'text'], { min: 1, max: longestText }))
  if (code != null && (code === '' || code.length > longestName))
    faults.push(fault('NAME_LENGTH', `A code has 1 to ${longestName} characters.`, [...path, 'code'], { min: 1, max: longestName }))
  return faults
}

function segmentFaults({ dimension, value }: SegmentInput, path: Path): InputError[] {
  const faults = /^[\w-]{1,64}$/.test(dimension) ? [] : [fault('BAD_DIMENSION', 'The key of a dimension is 1 to 64 letters, digits, _ or -.', [...path, 'dimension'], { dimension })]
  return value === '' || value.length > longestName
    ? [...faults, fault('NAME_LENGTH', `A value has 1 to ${longestName} characters.`, [...path, 'value'], { min: 1, max: longestName })]
    : faults
}

function touchpointFaults(touchpoint: string | null | undefined, path: Path, { touchpoints }: EvidenceTarget): InputError[] {
  return touchpoint == null || touchpoints.has(touchpoint)
    ? []
    : [fault('UNKNOWN_TOUCHPOINT', `The journey has no touchpoint ${touchpoint}.`, [...path, 'touchpoint'], { touchpoint })]
}

function repeated<T>(things: readonly T[], keyOf: (thing: T) => string, path: Path, code: string, message: string): InputError[] {
  const keys = things.map(keyOf)
  return keys.flatMap((key, index) => keys.indexOf(key) < index ? [fault(code, message, [...path, String(index)])] : [])
}

function fault(code: string, message: string, path: Path, params?: Record<string, unknown>): InputError {
  return InputError.of(code, message, [...path], params)
}
