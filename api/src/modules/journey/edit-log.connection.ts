import { connectionOf } from '../../graphql/pagination.ts'
import { EditList } from './edit-list.entity.ts'

const { Connection } = connectionOf(EditList, 'EditLog')

export const EditLogConnection = Connection
