/** An icon's shapes as one path: circles, boxes with round corners and paths, as Lucide draws with. */
export function pathOf(body: string): string {
  return [...body.matchAll(/<(path|circle|rect) ([^>]*)\/>/g)]
    .map(([, shape, attributes]) => drawers[shape as keyof typeof drawers](attributesOf(attributes!)))
    .join('')
}

type Attributes = Record<string, string>

const drawers = {
  // A path's first place counts from the icon's own corner, even where it is written as a step.
  path: ({ d }: Attributes) => d!.startsWith('m') ? `M0 0${d}` : d!,
  circle: ({ cx, cy, r }: Attributes) => `M${Number(cx) - Number(r)} ${cy}a${r} ${r} 0 1 0 ${2 * Number(r)} 0a${r} ${r} 0 1 0 ${-2 * Number(r)} 0z`,
  rect: ({ x, y, width, height, rx }: Attributes) => {
    const [across, down] = [Number(width) - 2 * Number(rx), Number(height) - 2 * Number(rx)]
    const turn = (dx: string, dy: string) => `a${rx} ${rx} 0 0 1 ${dx} ${dy}`
    return `M${Number(x) + Number(rx)} ${y}h${across}${turn(rx!, rx!)}v${down}${turn(`-${rx}`, rx!)}h${-across}${turn(`-${rx}`, `-${rx}`)}v${-down}${turn(rx!, `-${rx}`)}z`
  },
}

function attributesOf(text: string): Attributes {
  return Object.fromEntries([...text.matchAll(/([a-z]+)="([^"]*)"/g)].map(([, name, value]) => [name, value]))
}
