import type { TrendStep } from '@masir/schema'
import type { FieldNode, GraphQLResolveInfo, SelectionNode } from 'graphql'
import { TREND_STEPS } from '@masir/schema'
import { Kind } from 'graphql'

/**
 * The steps of all trends that are asked for below a field, so that they are read together with what is above them.
 * What this does not see is still read, only by a statement more.
 */
export function trendStepsBelow(info: GraphQLResolveInfo): TrendStep[] {
  const steps = new Set<TrendStep>()
  const visited = new Set<string>()
  info.fieldNodes.forEach(visit)
  return [...steps]

  function visit(node: SelectionNode): void {
    if (node.kind === Kind.FRAGMENT_SPREAD) {
      if (!visited.has(node.name.value))
        info.fragments[visited.add(node.name.value) && node.name.value]?.selectionSet.selections.forEach(visit)
      return
    }
    if (node.kind === Kind.FIELD && node.name.value === 'trend')
      noteStep(node)
    node.selectionSet?.selections.forEach(visit)
  }

  function noteStep(field: FieldNode): void {
    const value = field.arguments?.find(({ name }) => name.value === 'by')?.value
    const step = value?.kind === Kind.VARIABLE ? info.variableValues[value.name.value] : value?.kind === Kind.ENUM ? value.value : undefined
    if ((TREND_STEPS as readonly unknown[]).includes(step))
      steps.add(step as TrendStep)
  }
}
