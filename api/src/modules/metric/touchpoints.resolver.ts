import type { GraphQLResolveInfo } from 'graphql'
import type { OperationContext } from '../../graphql/request-context.ts'
import { Arg, Args, Authorized, Ctx, Info, Query, Resolver } from 'type-graphql'
import { PageArgs } from '../../graphql/pagination.ts'
import { TimeWindowType } from './overlay.args.ts'
import { TouchpointFilter, TouchpointOverlayConnection } from './touchpoint-overlays.type.ts'
import { findTouchpoints } from './touchpoints.service.ts'
import { trendStepsBelow } from './trend-ahead.ts'

@Authorized()
@Resolver()
export class TouchpointsResolver {
  @Query(() => TouchpointOverlayConnection, { description: 'Touchpoints of all journeys with their readings, the lowest score first.' })
  touchpoints(
    @Args(() => PageArgs) args: PageArgs,
    @Arg('filter', () => TouchpointFilter, { nullable: true, description: 'Which ones; all when left out.' }) filter: TouchpointFilter | null,
    @Arg('window', () => TimeWindowType, { nullable: true, description: 'The period to read; all there is when left out.' }) window: TimeWindowType | null,
    @Ctx() context: OperationContext,
    @Info() info: GraphQLResolveInfo,
  ): Promise<TouchpointOverlayConnection> {
    return findTouchpoints(context, args, filter ?? {}, window, trendStepsBelow(info))
  }
}
