// docs/reference/template-pack.schema.json: what a template pack may contain, for editors that understand JSON Schema.
import { join } from 'node:path';
import { runnerImport } from 'vite';
import { z } from 'zod';
import { root } from '../repository.mjs';

/** The generated files by path: plugin-api's zod schema of a template pack as JSON Schema 2020-12. */
export async function outputs() {
  const path = join(root, 'packages/plugin-api/src/index.ts');
  const { module } = await runnerImport(path, { root, configFile: false, logLevel: 'error' });
  const schema = z.toJSONSchema(module.packSchema, { io: 'input' });
  return { 'docs/reference/template-pack.schema.json': `${JSON.stringify(schema, null, 2)}\n` };
}
