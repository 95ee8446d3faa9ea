import { createRequire } from 'node:module'
import { expect, it } from 'vitest'
import { noteIcons } from '../../../web/src/features/journeys/canvas/lanes/text-lane-kinds.ts'
import { iconPaths } from '../../../web/src/features/journeys/canvas/nodes/icon-paths.ts'
import { channelIcons, needIcon, touchpointIcons } from '../../../web/src/features/journeys/canvas/nodes/kind-icons.ts'
import { pathOf } from '../../support/icon-path.ts'

const { icons } = createRequire(new URL('../../../web/package.json', import.meta.url))('@iconify-json/lucide/icons.json') as { icons: Record<string, { body: string }> }

it('draws on cards what Lucide draws everywhere else', () => {
  const names = new Set([...Object.values(touchpointIcons), ...Object.values(channelIcons), ...Object.values(noteIcons), needIcon])
  expect(iconPaths).toEqual(Object.fromEntries([...names].map(name => [name, pathOf(icons[name.replace('i-lucide-', '')]!.body)])))
})
