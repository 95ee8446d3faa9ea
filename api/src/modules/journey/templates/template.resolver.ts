import type { Locale } from '@masir/schema'
import type { OperationContext } from '../../../graphql/request-context.ts'
import { Arg, Authorized, Ctx, Extensions, Mutation, Query, Resolver } from 'type-graphql'
import { LocaleEnum } from '../../../graphql/locale.ts'
import { payload } from '../../../graphql/user-error.ts'
import { deleteTemplate, saveAsTemplate } from './keep-template.service.ts'
import { DeleteTemplateInput, DeleteTemplatePayload, SaveAsTemplateInput, SaveAsTemplatePayload } from './template.input.ts'
import { listTemplates } from './template.service.ts'
import { Template } from './template.type.ts'

@Authorized()
@Resolver()
export class TemplateResolver {
  @Extensions({ assumedSize: 20 })
  @Query(() => [Template], { description: 'What a journey can begin with: the templates that come with Masir, then those of the workspace, at most 100.' })
  templates(@Arg('locale', () => LocaleEnum, { nullable: true, description: 'The language of those that come with Masir.' }) locale: Locale | null, @Ctx() context: OperationContext): Promise<Template[]> {
    return listTemplates(context, locale ?? context.locale)
  }

  @Mutation(() => SaveAsTemplatePayload, { description: 'Keeps the map of a journey as a template of the workspace.' })
  saveAsTemplate(@Arg('input', () => SaveAsTemplateInput, { description: 'Which journey, and the template\'s name.' }) input: SaveAsTemplateInput, @Ctx() context: OperationContext): Promise<SaveAsTemplatePayload> {
    return payload(context, async () => ({ template: await saveAsTemplate(context, input) }))
  }

  @Mutation(() => DeleteTemplatePayload, { description: 'Deletes a template of the workspace. Journeys that began with it stay.' })
  deleteTemplate(@Arg('input', () => DeleteTemplateInput, { description: 'Which one.' }) input: DeleteTemplateInput, @Ctx() context: OperationContext): Promise<DeleteTemplatePayload> {
    return payload(context, async () => ({ deletedKey: await deleteTemplate(context, input) }))
  }
}
