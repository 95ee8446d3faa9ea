import type { Measure } from '../bench.ts'
import { firstRender } from './first-render.ts'
import { dragging, panning } from './moving.ts'
import { recolouring } from './recolouring.ts'
import { routeWeight } from './route-weight.ts'
import { typing } from './typing.ts'

/** In the order of the table. A new one is a file beside these and a line here. */
export const measures: readonly Measure[] = [firstRender, panning, dragging, recolouring, typing, routeWeight]
