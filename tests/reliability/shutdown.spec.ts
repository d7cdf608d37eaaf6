import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { newFolder, onFolder, startServer } from '../compiled/server-process.js';
import { makeProgram, READINGS, readingsFile, sendReadings } from './readings-world.js';

const ROUNDS = 5;
const IN_FLIGHT = 20;
const CREATE = `mutation ($input: CreateDepartmentInput!) {
  createDepartment(input: $input) { __typename ... on Department { id } }
}`;
const LIST = 'query ($programId: ID!) { readinessMatrix(programId: $programId) { departments { id } } }';

test('SIGTERM leaves no mutation without an answer, and loses none that is acknowledged', {
  timeout: 120_000,
}, async () => {
  const { folder, remove } = newFolder();
  let server = await startServer(onFolder(folder));
  try {
    const programId = await makeProgram(await server.client());
    const acknowledged: string[] = [];
    let refused = 0;
    let slowest = 0;
    for (let round = 0; round < ROUNDS; round += 1) {
      const client = await server.client();
      // Twenty connections are open, so that what is sent next is with the server before the signal.
      await Promise.all(Array.from({ length: IN_FLIGHT }, () => client.ask('{ instance { name } }')));
      const sent = Array.from({ length: IN_FLIGHT }, (_, number) =>
        client.gql(CREATE, { input: { programId, name: `Round ${round}, number ${number}` } }),
      );
      await Promise.race(sent);
      const began = performance.now();
      server.signal('SIGTERM');
      for (const { status, data } of await Promise.all(sent)) {
        // One that came in after the grace was told so and not begun.
        if (status === 503) refused += 1;
        else acknowledged.push(data.createDepartment.id);
      }
      expect((await server.ended).code).toBe(0);
      slowest = Math.max(slowest, performance.now() - began);
      server = (await startServer(onFolder(folder))).adopt(server);
    }
    process.stdout.write(
      `  ${acknowledged.length} acknowledged, ${refused} refused as too late; slowest end ${Math.round(slowest)} ms\n`,
    );
    const { readinessMatrix } = await (await server.client()).ask(LIST, { programId });
    expect(readinessMatrix.departments.map(({ id }: { id: string }) => id).sort()).toEqual(acknowledged.sort());
    expect(acknowledged.length + refused).toBe(ROUNDS * IN_FLIGHT);
    expect(acknowledged.length).toBeGreaterThan(refused);
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
