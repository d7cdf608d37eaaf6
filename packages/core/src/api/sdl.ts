import { readFileSync } from 'node:fs';
import type { GraphQLSchema } from 'graphql';
import {
  buildASTSchema,
  concatAST,
  type DocumentNode,
  extendSchema,
  isInputObjectType,
  isNonNullType,
  Kind,
  parse,
  Source,
  validateSchema,
} from 'graphql';

/** A part of the schema and who brought it, so that an error can name the culprit. */
export interface SdlPart {
  owner: string;
  text: string;
}

/** Reads the `.graphql` file beside a module: `readSdl(import.meta.url, './units.graphql')`. */
export function readSdl(moduleUrl: string, file: string): SdlPart {
  return { owner: file.replace(/^\.\//, ''), text: readFileSync(new URL(file, moduleUrl), 'utf8') };
}

function parsePart(part: SdlPart): DocumentNode {
  try {
    return parse(new Source(part.text, part.owner));
  } catch (error) {
    throw new Error(`${part.owner}: ${error instanceof Error ? error.message : String(error)}`);
  }
}

// The JIT refuses a left-out input field that is non-null even where it has a default, from its second call on.
function refuseRequiredDefaults(schema: GraphQLSchema): void {
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isInputObjectType(type)) continue;
    for (const field of Object.values(type.getFields())) {
      if (isNonNullType(field.type) && field.defaultValue !== undefined) {
        throw new Error(`${type.name}.${field.name} is non-null and has a default; write it without the !.`);
      }
    }
  }
}

/**
 * Builds one schema from every part in one pass; throws with the names of the owners when two define the same thing or
 * when a part extends what does not exist.
 */
export function buildSchema(parts: readonly SdlPart[]): GraphQLSchema {
  const { definitions } = concatAST(parts.map(parsePart));
  const isExtension = (kind: string): boolean => kind.endsWith('Extension');
  try {
    const base = buildASTSchema({
      kind: Kind.DOCUMENT,
      definitions: definitions.filter((node) => !isExtension(node.kind)),
    });
    const schema = extendSchema(base, {
      kind: Kind.DOCUMENT,
      definitions: definitions.filter((node) => isExtension(node.kind)),
    });
    const errors = validateSchema(schema);
    if (errors.length > 0) throw new Error(errors.map((error) => error.message).join('\n'));
    refuseRequiredDefaults(schema);
    return schema;
  } catch (error) {
    throw new Error(
      `The schema of ${parts.map((part) => part.owner).join(', ')} does not fit together: ${String(error)}`,
    );
  }
}
