import type { OperationContext } from '../../graphql/request-context.ts'
import type { Verbatim } from './verbatim.type.ts'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { authorize } from '../../access/policy.ts'
import { connect, readPage } from '../../graphql/pagination.ts'
import { Journey, journeyPolicy, mapOf, Touchpoint } from '../journey/index.ts'
import { checkWindow } from '../metric/index.ts'
import { areWordsWithheld } from './are-words-withheld.ts'
import { readVerbatims } from './read-verbatims.ts'
import { VerbatimArgs } from './verbatim.args.ts'
import { VerbatimConnection } from './verbatim.type.ts'

@Resolver(() => Journey)
export class JourneyVerbatimFields {
  @FieldResolver(() => VerbatimConnection, { description: 'What customers said anywhere on this journey; `touchpointKey` tells where.' })
  verbatims(@Root() { evidenceLineId }: Journey, @Args(() => VerbatimArgs) args: VerbatimArgs, @Ctx() context: OperationContext): Promise<VerbatimConnection> {
    return pageOf(context, evidenceLineId, null, args)
  }
}

@Resolver(() => Touchpoint)
export class TouchpointVerbatimFields {
  @FieldResolver(() => VerbatimConnection, { description: 'What customers said about it.' })
  async verbatims(@Root() { journeyId, key }: Touchpoint, @Args(() => VerbatimArgs) args: VerbatimArgs, @Ctx() context: OperationContext): Promise<VerbatimConnection> {
    return pageOf(context, (await mapOf(context, journeyId))!.evidenceLineId, key, args)
  }
}

async function pageOf(context: OperationContext, line: string, touchpoint: string | null, args: VerbatimArgs): Promise<VerbatimConnection> {
  authorize(journeyPolicy, context.viewer, 'VIEW')
  const page = readPage(args)
  if (args.window)
    checkWindow(args.window)
  const { total, customers, verbatims, reasons } = (await readVerbatims(context, { line, touchpoint, window: args.window ?? null, segment: args.segment ?? [], page }))!
  return areWordsWithheld(context, args.segment ?? [], customers)
    ? { ...connect<Verbatim>([], 0, page), reasons: [], withheld: true }
    : { ...connect(verbatims, total, page), reasons, withheld: false }
}
