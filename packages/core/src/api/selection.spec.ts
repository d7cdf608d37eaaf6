import { type FieldNode, Kind, type OperationDefinitionNode, parse } from 'graphql';
import { describe, expect, it } from 'vitest';
import { selectedFields, selects } from './selection.js';

function infoOf(text: string, variableValues: Record<string, unknown> = {}): Parameters<typeof selects>[0] {
  const { definitions } = parse(text);
  const operation = definitions.find((node) => node.kind === Kind.OPERATION_DEFINITION) as OperationDefinitionNode;
  const fragments = Object.fromEntries(
    definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [[node.name.value, node]] : [])),
  );
  return { fieldNodes: operation.selectionSet.selections as readonly FieldNode[], fragments, variableValues };
}

describe('selects', () => {
  it('follows a path through aliases and fragments', () => {
    const info = infoOf(`
      { initiatives(programId: "p") { rows: items { id ...more ... on Initiative { owner } } } }
      fragment more on Initiative { battle { title } }`);
    expect(['items', 'items.battle', 'items.battle.title', 'items.owner'].every((path) => selects(info, path))).toBe(
      true,
    );
    expect([...selectedFields(info, 'items')]).toEqual(['id', 'battle', 'owner']);
    expect([...selectedFields(info)]).toEqual(['items']);
    expect(['total', 'battle', 'items.episodes', 'items.title'].some((path) => selects(info, path))).toBe(false);
  });

  it('honours skip and include, also on fragments and by variable', () => {
    const text = `query ($deep: Boolean!) {
      initiative(id: "i") { battle @skip(if: true) { id } ... @include(if: $deep) { episodes { id } } }
    }`;
    expect(selects(infoOf(text, { deep: true }), 'battle')).toBe(false);
    expect(selects(infoOf(text, { deep: true }), 'episodes')).toBe(true);
    expect(selects(infoOf(text, { deep: false }), 'episodes')).toBe(false);
  });
});
