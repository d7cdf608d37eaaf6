import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type FragmentDefinitionNode, Kind, parse, visit } from 'graphql';
import type { Plugin } from 'vite';

const CALL = /\bgraphql\(\s*`([^`]*)`,?\s*\)/g;
const IMPORT = /^import \{ graphql \} from '[^']*graphql';?$/m;

function fragmentsBelow(folder: string): Map<string, FragmentDefinitionNode> {
  const found = new Map<string, FragmentDefinitionNode>();
  for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
    if (!/\.tsx?$/.test(name) || name.startsWith('graphql')) continue;
    for (const [, text] of readFileSync(join(folder, name), 'utf8').matchAll(CALL)) {
      if (text === undefined || !text.includes('fragment ')) continue;
      for (const node of parse(text, { noLocation: true }).definitions) {
        if (node.kind === Kind.FRAGMENT_DEFINITION) found.set(node.name.value, node);
      }
    }
  }
  return found;
}

/**
 * Replaces every graphql(`...`) call by its parsed document, with the fragments it spreads, so that each route carries
 * only its own operations: the map of all documents that the code generator writes stays out of the bundle. A document
 * that does not parse, or spreads an unknown fragment, fails the build and names it.
 */
export function inlineDocuments(): Plugin {
  let source = '';
  return {
    name: 'wheelhouse-inline-documents',
    enforce: 'pre',
    configResolved(config) {
      source = join(config.root, 'src');
    },
    transform(code, id) {
      if (!/\.tsx?$/.test(id) || id.includes('/src/graphql/') || !IMPORT.test(code)) return null;
      const fragments = fragmentsBelow(source);
      const inlined = code.replace(CALL, (_call, text: string) => {
        const document = parse(text, { noLocation: true });
        const definitions = [...document.definitions];
        const known = new Set(
          definitions.flatMap((node) => (node.kind === Kind.FRAGMENT_DEFINITION ? [node.name.value] : [])),
        );
        for (const definition of definitions) {
          visit(definition, {
            FragmentSpread(spread) {
              const name = spread.name.value;
              if (known.has(name)) return;
              const fragment = fragments.get(name);
              if (!fragment) throw new Error(`${id}: no fragment named ${name}`);
              known.add(name);
              definitions.push(fragment);
            },
          });
        }
        return JSON.stringify({ kind: Kind.DOCUMENT, definitions });
      });
      return { code: inlined.replace(IMPORT, ''), map: null };
    },
  };
}
