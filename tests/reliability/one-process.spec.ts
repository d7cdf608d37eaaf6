import { expect, test } from 'vitest';
import { newFolder, onFolder, runCommand, startServer } from '../compiled/server-process.js';

test('a second server on a folder is refused at once, and takes over after kill -9', async () => {
  const { folder, remove } = newFolder();
  const first = await startServer(onFolder(folder));
  try {
    // What Node itself takes to load the program is not counted.
    const loading = (await runCommand(['--version'], {})).milliseconds;
    const second = await runCommand(['start'], onFolder(folder));
    expect(second.code).toBe(4);
    expect(second.stderr).toContain(`Another Wheelhouse is already running on ${folder}. Stop it first`);
    expect(second.stdout).toBe('');
    process.stdout.write(`  refused ${Math.round(second.milliseconds - loading)} ms after the program was loaded\n`);
    expect((await fetch(`${first.url}/readyz`)).status).toBe(200);
    await first.kill();
    const third = await startServer(onFolder(folder));
    expect((await (await third.client()).ask('{ instance { name } }')).instance.name).toBe('Wheelhouse');
    await third.stop();
  } finally {
    await first.kill();
    remove();
  }
});
