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

function collect(info: Info, set: SelectionSetNode | undefined, steps: readonly string[], found: Set<string>): void {
  for (const node of set?.selections ?? []) {
    if (isLeftOut(info, node)) continue;
    if (node.kind === Kind.INLINE_FRAGMENT) collect(info, node.selectionSet, steps, found);
    else if (node.kind === Kind.FRAGMENT_SPREAD)
      collect(info, info.fragments[node.name.value]?.selectionSet, steps, found);
    else if (steps.length === 0) found.add(node.name.value);
    else if (node.name.value === steps[0]) collect(info, node.selectionSet, steps.slice(1), found);
  }
}

/**
 * Names of the fields a request asks for below the one being resolved, or below a path of fields from it:
 * `selectedFields(info, 'items')`. Looks through aliases and fragments of every type and honours @skip and @include, so that
 * what nobody asked for is not read.
 */
export function selectedFields(info: Info, path = ''): Set<string> {
  const found = new Set<string>();
  const steps = path === '' ? [] : path.split('.');
  for (const node of info.fieldNodes) collect(info, node.selectionSet, steps, found);
  return found;
}

/** True when the request asks for a field below the one being resolved, by its path: `selects(info, 'items.episodes')`. */
export function selects(info: Info, path: string): boolean {
  const at = path.lastIndexOf('.');
  return selectedFields(info, path.slice(0, Math.max(at, 0))).has(path.slice(at + 1));
}
