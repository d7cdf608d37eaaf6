import {
  type FieldNode,
  GraphQLBoolean,
  type GraphQLResolveInfo,
  Kind,
  type SelectionSetNode,
  valueFromAST,
} from 'graphql';

type Info = Pick<GraphQLResolveInfo, 'fieldNodes' | 'fragments' | 'variableValues'>;

function isLeftOut(info: Info, node: { directives?: FieldNode['directives'] }): boolean {
  return (node.directives ?? []).some(({ name, arguments: given }) => {
    if (name.value !== 'skip' && name.value !== 'include') return false;
    const condition = given?.find((argument) => argument.name.value === 'if');
    const value = condition && valueFromAST(condition.value, GraphQLBoolean, info.variableValues);
    return value === (name.value === 'skip');
  });
}

function holds(info: Info, set: SelectionSetNode | undefined, steps: readonly string[], at: number): boolean {
  if (at === steps.length) return true;
  return (set?.selections ?? []).some((node) => {
    if (isLeftOut(info, node)) return false;
    if (node.kind === Kind.FIELD) return node.name.value === steps[at] && holds(info, node.selectionSet, steps, at + 1);
    if (node.kind === Kind.INLINE_FRAGMENT) return holds(info, node.selectionSet, steps, at);
    return holds(info, info.fragments[node.name.value]?.selectionSet, steps, at);
  });
}

/**
 * True when the request asks for a field below the one being resolved, by its path of field names: `selects(info,
 * 'items.episodes')`. Looks through aliases and fragments of every type and honours @skip and @include, so that a relation
 * nobody asked for is not loaded.
 */
export function selects(info: Info, path: string): boolean {
  const steps = path.split('.');
  return info.fieldNodes.some((node) => holds(info, node.selectionSet, steps, 0));
}
