import { GraphQLScalarType } from 'graphql'
import { GraphQLDateTimeISO, GraphQLLocalDate } from 'graphql-scalars'

/** A calendar day, YYYY-MM-DD, of no zone. */
export const GraphQLDate = new GraphQLScalarType({
  ...GraphQLLocalDate.toConfig(),
  name: 'Date',
  description: 'A calendar day such as 2017-05-31, in the workspace\'s time zone where evidence is meant.',
  specifiedByURL: null,
})

/** A moment, in UTC. */
export const GraphQLDateTime = new GraphQLScalarType({
  ...GraphQLDateTimeISO.toConfig(),
  name: 'DateTime',
  description: 'A moment in ISO 8601, given out in UTC.',
  specifiedByURL: null,
})
