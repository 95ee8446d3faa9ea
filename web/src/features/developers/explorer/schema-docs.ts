import type { GraphQLNamedType, GraphQLSchema } from 'graphql'
import { getNamedType, isEnumType, isInputObjectType, isInterfaceType, isObjectType, isUnionType } from 'graphql'

export interface FieldDoc {
  name: string
  /** As it is written in the schema. */
  type: string
  /** The type to go to. */
  target: string
  description: string
  args: { name: string, type: string, target: string, description: string }[]
}

export interface TypeDoc {
  name: string
  description: string
  fields: FieldDoc[]
  /** Values of an enum with what they mean. */
  values: { name: string, description: string }[]
}

export function typeNames(schema: GraphQLSchema, text: string): string[] {
  const wanted = text.trim().toLowerCase()
  return Object.keys(schema.getTypeMap())
    .filter(name => !name.startsWith('__') && name.toLowerCase().includes(wanted))
    .sort()
}

export function typeDoc(schema: GraphQLSchema, name: string): TypeDoc | undefined {
  const type = schema.getType(name)
  return type && {
    name,
    description: type.description ?? '',
    fields: fieldsOf(type),
    values: isEnumType(type) ? type.getValues().map(value => ({ name: value.name, description: value.description ?? '' })) : possibleTypes(type),
  }
}

function possibleTypes(type: GraphQLNamedType) {
  return isUnionType(type) ? type.getTypes().map(one => ({ name: one.name, description: one.description ?? '' })) : []
}

function fieldsOf(type: GraphQLNamedType): FieldDoc[] {
  if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type))
    return []
  return Object.values(type.getFields()).map(field => ({
    ...namedDoc(field),
    args: 'args' in field ? field.args.map(namedDoc) : [],
  }))
}

type Described = Parameters<typeof getNamedType>[0]

function namedDoc({ name, type, description }: { name: string, type: NonNullable<Described>, description?: string | null }) {
  return { name, type: String(type), target: getNamedType(type).name, description: description ?? '' }
}
