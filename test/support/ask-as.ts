import type { Role } from '@masir/schema'
import type { OperationDefinitionNode } from 'graphql'
import type { TestApi } from './start-api.ts'
import { parse } from 'graphql'
import { buildSchema } from '../../api/src/graphql/build-schema.ts'
import { executeOperation } from '../../api/src/graphql/execute.ts'
import { modules } from '../../api/src/modules/index.ts'

/** Asks as a member of another role, whom nobody can sign in as yet. */
export async function askAs(api: TestApi, role: Role, query: string, variables: Record<string, unknown> = {}): Promise<Record<string, any>> {
  const document = parse(query)
  const { data, errors } = await executeOperation({
    schema: await buildSchema(modules),
    document,
    operation: document.definitions[0] as OperationDefinitionNode,
    variables,
    context: { ...api.services, viewer: { ...api.viewer, role }, locale: 'en', nodeFinders: {} },
  })
  if (errors)
    throw new Error(errors.map(({ message }) => message).join('\n'))
  return data!
}
