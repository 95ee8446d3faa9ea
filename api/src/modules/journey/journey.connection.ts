import { connectionOf } from '../../graphql/pagination.ts'
import { Journey } from './journey.entity.ts'

const { Connection } = connectionOf(Journey, 'Journey')

export const JourneyConnection = Connection
