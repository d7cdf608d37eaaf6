#!/usr/bin/env node
// The command line of Wheelhouse; the bootstrap finds the right Node and builds what changed first.
import { spawn } from 'node:child_process';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const bootstrap = fileURLToPath(new URL('../../../scripts/run.mjs', import.meta.url));
const child = spawn(process.execPath, [bootstrap, 'cli', ...process.argv.slice(2)], {
  stdio: 'inherit',
  env: { ...process.env, INIT_CWD: process.cwd() },
});
child.on('exit', (code) => process.exit(code ?? 1));
