import type { OperationContext } from '../../graphql/request-context.ts'
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Member, memberOf } from '../identity/index.ts'
import { EditList } from './edit-list.entity.ts'

@Resolver(() => EditList)
export class EditListFields {
  @FieldResolver(() => Member, { nullable: true, description: 'Who sent it.' })
  author(@Root() { authorId }: EditList, @Ctx() context: OperationContext): Promise<Member | null> {
    return memberOf(context, authorId)
  }
}
