import type { OperationContext } from '../../graphql/request-context.ts'
import { Args, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { PrintArgs, printOf } from '../../graphql/print.args.ts'
import { ImprovementAction } from '../action/index.ts'
import { effectOf } from './action-effect.service.ts'
import { ActionEffect } from './action-effect.type.ts'
import { explainEffect } from './explain-effect.ts'

@Resolver(() => ImprovementAction)
export class ActionEffectFields {
  @FieldResolver(() => ActionEffect, { nullable: true, description: 'What became of its metric; null until it is done, and where no metric was named.' })
  effect(@Root() action: ImprovementAction, @Ctx() context: OperationContext): Promise<ActionEffect | null> {
    return effectOf(context, action)
  }
}

@Resolver(() => ActionEffect)
export class EffectExplanationFields {
  @FieldResolver(() => String, { description: 'How it is found: the windows, the change between them, what is still needed to tell it.' })
  explanation(@Root() effect: ActionEffect, @Args(() => PrintArgs) args: PrintArgs, @Ctx() context: OperationContext): string {
    return explainEffect(effect, printOf(args, context))
  }
}
