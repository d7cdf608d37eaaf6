import { createConnection } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newFolder, onFolder, runCommand, startServer } from '../compiled/server-process.js';

test('a second server on a folder is refused at once, and takes over after kill -9', async () => {
  const { folder, remove } = newFolder();
  const first = await startServer(onFolder(folder));
  try {
    const second = await runCommand(['start'], onFolder(folder));
    expect(second.code).toBe(4);
    expect(second.stderr).toContain(`Another Wheelhouse is already running on ${folder}. Stop it first`);
    expect(second.stdout).toBe('');
    process.stdout.write(`  refused after ${Math.round(second.milliseconds)} ms, most of it for loading the program\n`);
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

/** Asks for something over the control socket of a data folder and is gone before the answer, as after Ctrl-C. */
function callOff(dataFolder: string, afterMs: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const socket = createConnection(join(dataFolder, 'control.sock'));
    socket.once('error', reject).once('close', () => resolve());
    socket.once('connect', () => {
      socket.write('{"command":"doctor","args":{}}\n', () => setTimeout(() => socket.destroy(), afterMs));
    });
  });
}

test('a command that is called off leaves the server running', async () => {
  const { folder, remove } = newFolder();
  const server = await startServer(onFolder(folder));
  try {
    for (let afterMs = 0; afterMs < 20; afterMs += 1) {
      await callOff(folder, afterMs);
      await sleep(50);
    }
    expect(await server.command('doctor')).toMatchObject({ findings: [] });
    expect((await server.stop()).code).toBe(0);
  } finally {
    await server.kill();
    remove();
  }
});

test('a command beside a running server loads next to nothing; without one it does the work itself', async () => {
  const { folder, remove } = newFolder();
  const env = onFolder(folder);
  const server = await startServer(env);
  try {
    const beside = await runCommand(['--json', 'packs', 'list'], env);
    await server.stop();
    const alone = await runCommand(['--json', 'packs', 'list'], env);
    expect([beside.code, alone.code]).toEqual([0, 0]);
    expect(JSON.parse(beside.stdout)).toEqual(JSON.parse(alone.stdout));
    expect(beside.milliseconds).toBeLessThan(alone.milliseconds / 2);
    process.stdout.write(
      `  ${Math.round(beside.milliseconds)} ms beside a server, ${Math.round(alone.milliseconds)} ms alone\n`,
    );
  } finally {
    await server.kill();
    remove();
  }
});
