import type { TemplateShape } from '../template-shape.ts'

export const shape: TemplateShape = {
  personas: [],
  channels: [],
  textLanes: [],
  backstageLanes: [],
  stages: [],
  transitions: [],
  outcomes: [],
}
