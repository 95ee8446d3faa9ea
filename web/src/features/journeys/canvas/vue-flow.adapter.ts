/**
 * The only door to the flow library: everything the canvas takes from `@vue-flow/*` passes here, so that moving to
 * its successor (`@xyflow/vue`) is a change of this file.
 */
import '@vue-flow/core/dist/style.css'

export type { Connection, EdgeProps, NodeDragEvent, ViewportTransform } from '@vue-flow/core'
export { ConnectionMode, Handle, Position, useVueFlow, VueFlow } from '@vue-flow/core'
