import { AlertWorker, MailSender, PeopleService, raw, sql } from '@wheelhouse/core';
import { type MailBox, startMailBox, TestClient, TestClock } from '@wheelhouse/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createMeasure, createScorecardWorld, record, type ScorecardWorld, unitOf } from './scorecard-world.js';

const MINUTE = 60_000;
const NOON = '2026-11-19T04:00:00.000Z';
const SUBSCRIBE = `mutation($input: SubscribeInput!) { subscribe(input: $input) { __typename } }`;
const SET_EMAIL = `mutation($input: SetAlertEmailInput!) { setAlertEmail(input: $input) { __typename ... on AlertEmail { email } } }`;
const SETTINGS = `query($programId: ID!) { alertSettings(programId: $programId) { email canSendEmail address } }`;

let world: ScorecardWorld;
let clock: TestClock;
let box: MailBox;
const refused = new Set<string>();
let counter = 0;

beforeAll(async () => {
  clock = new TestClock(new Date(NOON));
  box = await startMailBox({
    onRcptTo: ({ address }, _, done) =>
      done(refused.has(address) ? Object.assign(new Error('no such person'), { responseCode: 550 }) : null),
  });
  const mail = { url: box.url, from: 'wheelhouse@example.test', timeoutMs: 1_000 };
  world = await createScorecardWorld({ North: ['N1', 'N2'] }, { clock, mail });
});
afterAll(async () => {
  await world.server.close();
  await box.close();
});
beforeEach(async () => {
  clock.set(NOON);
  box.mails.length = 0;
  const { db } = world.server.server;
  await db.tx(world.server.ctx, async () => {
    for (const table of ['alert_subscription', 'notice', 'mail']) await db.run(sql`DELETE FROM ${raw(table)}`);
  });
});

const about = ({ programId }: ScorecardWorld) => ({ programId });
const worker = () => world.server.server.app.get(AlertWorker);
const report = () => world.server.server.app.get(MailSender).report(world.server.ctx);
const lookAndSend = async () => {
  await worker().look(world.server.ctx);
  await worker().send(world.server.ctx);
};

interface Reader {
  id: string;
  email: string;
  client: TestClient;
}

/** A manager of the whole program, told at once unless another rhythm is given about everything in North. */
async function reader(
  more: { name?: string; language?: string; timeZone?: string; email?: string } = {},
): Promise<Reader> {
  counter += 1;
  const { server, ctx } = world.server;
  const people = server.app.get(PeopleService);
  const email = `reader-${counter}@example.test`;
  const { email: frequency = 'IMMEDIATE', name = `Reader ${counter}`, ...person } = more;
  const grants = [{ role: 'EXECUTIVE' as const, programId: world.programId }];
  const { id } = await server.db.tx(ctx, () => people.createUser(ctx, { name, email, grants, ...person }));
  const token = await server.db.tx(ctx, () => people.createApiToken(ctx, id, { name: 'test', days: 60 }));
  const client = new TestClient(world.server.url, token.secret);
  await client.change(SUBSCRIBE, {
    input: { unitId: unitOf(world, 'North'), includesBelow: true, events: ['TURNED_RED'] },
  });
  await client.change(SET_EMAIL, { input: { email: frequency } });
  return { id, email, client };
}

/** Makes a measure of a store turn red. */
async function redden(name: string, unit = 'N1'): Promise<string> {
  const taken = await world.admin.ask(
    `query($programId: ID!) { measures(programId: $programId) { id } }`,
    about(world),
  );
  // Five places at the wheel: the oldest measure gives up its place.
  const wheelPosition = (taken.measures.length % 5) + 1;
  const { db } = world.server.server;
  await db.tx(world.server.ctx, () =>
    db.run(sql`UPDATE measure SET wheel_position = NULL WHERE wheel_position = ${wheelPosition}`),
  );
  const measureId = await createMeasure(world, { name, wheelPosition });
  await record(world, measureId, unit, '2026-W46', 10);
  return measureId;
}

const mailTo = (person: Reader) => box.mails.filter((mail) => mail.to.includes(person.email));

describe('e-mails at once', () => {
  it.each([
    {
      language: 'en',
      subject: /^Wheelhouse: \d turned red$/,
      sentence: 'turned red: 10',
      off: 'Switch these e-mails off',
    },
    { language: 'zh-Hans', subject: /^Wheelhouse：\d 项转红$/, sentence: '转红：10', off: '停止接收此类邮件' },
    { language: 'zh-Hant', subject: /^Wheelhouse：\d 項轉紅$/, sentence: '轉紅：10', off: '停止接收這類郵件' },
  ])('come in the language of the person: $language', async ({ language, subject, sentence, off }) => {
    const person = await reader({ language });
    const measureId = await redden(`Delivery ${language}`);
    await lookAndSend();
    const [mail, ...others] = mailTo(person);
    expect(others).toEqual([]);
    expect(mail?.from).toBe('wheelhouse@example.test');
    expect(mail?.to).toEqual([person.email]);
    expect(mail?.header('Subject')).toMatch(subject);
    const link = `http://localhost:${new URL(world.server.url).port}/p/${world.programId}/wheel/${unitOf(world, 'N1')}?period=2026-W46&measure=${measureId}`;
    for (const body of [mail?.text, mail?.html]) {
      expect(body).toContain(`Delivery ${language}`);
      expect(body).toContain(sentence);
      expect(body).toContain(off);
    }
    expect(mail?.text).toContain(link);
    expect(mail?.html).toContain(`<html lang="${language}">`);
    expect(mail?.html).not.toMatch(/<(img|script|link)|src=/i);
    box.mails.length = 0;
    await lookAndSend();
    expect(mailTo(person)).toEqual([]);
  });

  it('hold no header and no markup that somebody smuggled into a name', async () => {
    const person = await reader({ name: 'Eve\r\nBcc: victim@example.test' });
    await redden('<img src=x> & "friends"\r\nBcc: victim@example.test');
    await lookAndSend();
    const [mail] = mailTo(person);
    expect(box.mails.flatMap(({ to }) => to)).not.toContain('victim@example.test');
    expect(mail?.headers).not.toMatch(/^bcc:/im);
    expect(mail?.html).not.toContain('<img');
    expect(mail?.html).toContain('&lt;img src=x&gt; &amp; &quot;friends&quot;');
  });

  it('go to nobody who was switched off or lost the right meanwhile', async () => {
    const [gone, moved] = [await reader(), await reader()];
    await redden('Left behind');
    await worker().look(world.server.ctx);
    const { server, ctx } = world.server;
    const people = server.app.get(PeopleService);
    await server.db.tx(ctx, () => people.updateUser(ctx, { id: gone.id, version: 1, isActive: false }));
    await server.db.tx(ctx, () => people.updateUser(ctx, { id: moved.id, version: 1, grants: [] }));
    await worker().send(ctx);
    expect([...mailTo(gone), ...mailTo(moved)]).toEqual([]);
    expect((await report()).waiting).toBe(0);
  });
});

describe('digests', () => {
  it('come at seven in the time zone of the person, once, and not where there is nothing to say', async () => {
    clock.set('2026-11-19T07:00:00Z');
    const shanghai = await reader({ timeZone: 'Asia/Shanghai', email: 'DAILY' });
    const paris = await reader({ timeZone: 'Europe/Paris', email: 'DAILY' });
    const weekly = await reader({ timeZone: 'UTC', email: 'WEEKLY' });
    await redden('Morning news', 'N2');
    const at = async (instant: string) => {
      clock.set(instant);
      box.mails.length = 0;
      await lookAndSend();
      return [shanghai, paris, weekly].filter((person) => mailTo(person).length === 1);
    };
    expect(await at('2026-11-19T22:59:00Z')).toEqual([]);
    expect(await at('2026-11-19T23:01:00Z')).toEqual([shanghai]);
    expect(await at('2026-11-20T05:59:00Z')).toEqual([]);
    expect(await at('2026-11-20T06:30:00Z')).toEqual([paris]);
    expect(await at('2026-11-21T12:00:00Z')).toEqual([]);
    expect(await at('2026-11-23T07:00:00Z')).toEqual([weekly]);
    expect(mailTo(weekly)[0]?.text).toContain('Morning news');
  });

  it('leave out what was read in the app', async () => {
    const person = await reader({ email: 'DAILY' });
    await redden('Read already');
    await worker().look(world.server.ctx);
    const READ = `mutation($input: MarkNoticesReadInput!) { markNoticesRead(input: $input) { __typename } }`;
    await person.client.change(READ, { input: { programId: world.programId } });
    clock.set('2026-11-20T08:00:00Z');
    await lookAndSend();
    expect(mailTo(person)).toEqual([]);
  });
});

describe('the mail server', () => {
  it('may be away for a while: the e-mail is sent later under the same id', async () => {
    const person = await reader();
    await redden('Patience');
    const port = Number(new URL(box.url).port);
    await box.close();
    await lookAndSend();
    const waiting = await report();
    expect(waiting).toMatchObject({ isConfigured: true, waiting: 1, failed: 0 });
    expect(waiting.lastError).toContain('ECONNREFUSED');
    box = await startMailBox({}, port);
    await worker().send(world.server.ctx);
    expect(box.mails).toEqual([]);
    clock.forward(2 * MINUTE);
    await worker().send(world.server.ctx);
    expect(mailTo(person)).toHaveLength(1);
    expect(mailTo(person)[0]?.header('Message-ID')).toMatch(/^<[0-9a-f-]{36}@localhost>$/);
    expect(await report()).toMatchObject({ waiting: 0, failed: 0, lastError: null });
  });

  it('may refuse one person for good: it is given up and told, and the others get theirs', async () => {
    const port = Number(new URL(box.url).port);
    await box.close();
    box = await startMailBox(
      {
        onRcptTo: ({ address }, _, done) =>
          done(refused.has(address) ? Object.assign(new Error('no such person'), { responseCode: 550 }) : null),
      },
      port,
    );
    const [unknown, known] = [await reader(), await reader()];
    refused.add(unknown.email);
    await redden('Refusal');
    await lookAndSend();
    expect(mailTo(unknown)).toEqual([]);
    expect(mailTo(known)).toHaveLength(1);
    const { failed, lastError, waiting } = await report();
    expect({ failed, waiting }).toEqual({ failed: 1, waiting: 0 });
    expect(lastError).toContain('no such person');
  });

  it('may never answer: sending gives up in time and notices come all the same', async () => {
    const silent = await startMailBox({ onConnect: () => undefined });
    const mail = { url: silent.url, from: 'wheelhouse@example.test', timeoutMs: 200 };
    const slow = await createScorecardWorld({ East: ['E1'] }, { mail });
    const { app } = slow.server.server;
    const client = await slow.server.client({ role: 'EXECUTIVE', programId: slow.programId });
    await client.change(SUBSCRIBE, { input: { unitId: unitOf(slow, 'E1') } });
    await client.change(SET_EMAIL, { input: { email: 'IMMEDIATE' } });
    const measureId = await createMeasure(slow, { name: 'Slow', wheelPosition: 1 });
    await record(slow, measureId, 'E1', '2026-W46', 10);
    await app.get(AlertWorker).look(slow.server.ctx);
    const sending = app.get(AlertWorker).send(slow.server.ctx);
    const { unreadNotices } = await client.ask(
      'query($programId: ID!) { unreadNotices(programId: $programId) }',
      about(slow),
    );
    expect(unreadNotices).toBe(1);
    await sending;
    const { waiting, lastError } = await app.get(MailSender).report(slow.server.ctx);
    expect(waiting).toBe(1);
    expect(lastError).toMatch(/timeout|greeting/i);
    await slow.server.close();
    await silent.close();
  });
});

describe('the link that switches e-mails off', () => {
  it('asks when it is opened, switches off when it is posted to, and does nothing else', async () => {
    const person = await reader({ language: 'zh-Hans' });
    await redden('Enough');
    await lookAndSend();
    const [mail] = mailTo(person);
    expect(mail?.header('List-Unsubscribe-Post')).toBe('List-Unsubscribe=One-Click');
    const address = new URL(mail?.header('List-Unsubscribe')?.replace(/^<|>$/g, '') ?? '');
    const url = `${world.server.url}${address.pathname}`;
    const opened = await fetch(url);
    expect(opened.status).toBe(200);
    expect(await opened.text()).toContain('<form method="post">');
    const email = async () => (await person.client.ask(SETTINGS, about(world))).alertSettings;
    expect(await email()).toMatchObject({ email: 'IMMEDIATE', canSendEmail: true, address: person.email });
    const body = 'List-Unsubscribe=One-Click';
    const headers = { 'content-type': 'application/x-www-form-urlencoded' };
    const posted = await fetch(url, { method: 'POST', body, headers });
    expect(await posted.text()).toContain('已停止发送提醒邮件');
    expect((await email()).email).toBe('OFF');
    const unknown = await fetch(`${world.server.url}/mail/off/${'x'.repeat(43)}`, { method: 'POST', body, headers });
    expect(unknown.status).toBe(404);
  });
});

it('an installation without a mail server says so', async () => {
  const quiet = await createScorecardWorld({});
  const client = await quiet.server.client({ role: 'EXECUTIVE', programId: quiet.programId });
  expect((await client.ask(SETTINGS, about(quiet))).alertSettings).toMatchObject({ email: 'OFF', canSendEmail: false });
  expect(await quiet.server.server.app.get(MailSender).report(quiet.server.ctx)).toMatchObject({ isConfigured: false });
  await quiet.server.close();
});
