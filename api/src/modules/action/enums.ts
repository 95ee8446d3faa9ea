import { ACTION_STATES } from '@masir/schema'
import { enumType } from '../../graphql/enum-type.ts'

export const ActionStateEnum = enumType('ActionState', ACTION_STATES, 'Where an improvement action stands.')
