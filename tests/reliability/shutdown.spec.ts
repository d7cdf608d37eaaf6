import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newFolder, onFolder, startServer } from '../compiled/server-process.js';
import { makeProgram, READINGS, readingsFile, sendReadings } from './readings-world.js';

const ROUNDS = 5;
const IN_FLIGHT = 20;
const CREATE = `mutation ($input: CreateDepartmentInput!) {
  createDepartment(input: $input) { __typename ... on Department { id } }
}`;
const LIST = 'query ($programId: ID!) { departments(programId: $programId) { id } }';

test('SIGTERM lets every mutation that has begun come to its answer, and ends within 5 s', {
  timeout: 120_000,
}, async () => {
  const { folder, remove } = newFolder();
  let server = await startServer(onFolder(folder));
  try {
    const programId = await makeProgram(await server.client());
    const acknowledged: string[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      const client = await server.client();
      const sent = Array.from({ length: IN_FLIGHT }, (_, number) =>
        client.ask(CREATE, { input: { programId, name: `Round ${round}, number ${number}` } }),
      );
      await Promise.race(sent);
      const began = performance.now();
      server.signal('SIGTERM');
      const answers = await Promise.all(sent);
      expect((await server.ended).code).toBe(0);
      expect(performance.now() - began).toBeLessThan(5_000);
      acknowledged.push(...answers.map(({ createDepartment }) => createDepartment.id));
      server = (await startServer(onFolder(folder))).adopt(server);
    }
    const { departments } = await (await server.client()).ask(LIST, { programId });
    expect(departments.map(({ id }: { id: string }) => id).sort()).toEqual(acknowledged.sort());
    expect(acknowledged).toHaveLength(ROUNDS * IN_FLIGHT);
  } finally {
    await server.stop();
    remove();
  }
});

test('SIGTERM lets an import that has begun finish', { timeout: 60_000 }, async () => {
  const { folder, remove } = newFolder();
  const server = await startServer(onFolder(folder));
  try {
    const client = await server.client();
    const programId = await makeProgram(client);
    const sent = sendReadings(client, programId, readingsFile(1));
    await sleep(150);
    server.signal('SIGTERM');
    expect((await sent).answer).toMatchObject({ __typename: 'ReadingImport', created: READINGS });
    expect((await server.ended).code).toBe(0);
  } finally {
    await server.kill();
    remove();
  }
});
