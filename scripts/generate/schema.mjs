// docs/reference/schema.graphql: the whole GraphQL schema of the core, as one sorted page.
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildASTSchema, concatAST, lexicographicSortSchema, parse, printSchema, Source } from 'graphql';
import { root } from '../repository.mjs';

/** The generated files by path: the schema all SDL files of packages/core make together. Throws where they do not fit. */
export async function outputs() {
  const paths = globSync('packages/core/src/**/*.graphql', { cwd: root }).sort();
  const documents = paths.map((path) => parse(new Source(readFileSync(join(root, path), 'utf8'), path)));
  const schema = lexicographicSortSchema(buildASTSchema(concatAST(documents)));
  const head = '# Generated from packages/core/src/**/*.graphql by `npm run generate`. Not edited by hand.\n\n';
  return { 'docs/reference/schema.graphql': `${head}${printSchema(schema)}\n` };
}
