import { buildSchema } from 'graphql'
import { describe, expect, it } from 'vitest'
import { typeDoc, typeNames } from '../../../web/src/features/developers/explorer/schema-docs.ts'

const schema = buildSchema(`
  "What is drawn." type Journey { "Its name." name: String! stages("How many." first: Int): [Stage!]! }
  type Stage { key: String! }
  enum Mode { DRAW "For reading." MEASURE }
  type Query { journey(key: String): Journey }
`)

describe('the schema, read by a person', () => {
  it('shows fields with their arguments and where they lead', () => {
    expect(typeDoc(schema, 'Journey')).toMatchObject({
      description: 'What is drawn.',
      fields: [
        { name: 'name', type: 'String!', target: 'String', description: 'Its name.', args: [] },
        { name: 'stages', type: '[Stage!]!', target: 'Stage', args: [{ name: 'first', type: 'Int', description: 'How many.' }] },
      ],
    })
  })

  it('shows the values of an enum', () => {
    expect(typeDoc(schema, 'Mode')?.values).toEqual([{ name: 'DRAW', description: '' }, { name: 'MEASURE', description: 'For reading.' }])
  })

  it('finds types by a part of their name, without those of introspection', () => {
    expect(typeNames(schema, 'st')).toEqual(['Stage', 'String'])
    expect(typeNames(schema, '__')).toEqual([])
  })
})
