import { sql } from '@wheelhouse/core';
import type { Loose, TestClient } from '@wheelhouse/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { call, codeOf, mutation, newProgram, type StrategyWorld, strategyWorld } from './strategy-world.js';

const PULSE = `id version title opensOn closesOn status answers hasAnswered questions { key options { key text } }
  result { total { people fidelity isHidden } steps { level figure { people fidelity isHidden } items loss }
    units { unitName figure { people fidelity isHidden } } items { objective fidelity } }`;
const CREATE = mutation('createObjective', 'CreateObjectiveInput', 'Objective', 'id title');
const CREATE_UNIT = mutation('createUnit', 'CreateUnitInput', 'Unit', 'id');
const OPEN = mutation('openPulse', 'OpenPulseInput', 'Pulse', PULSE);
const CLOSE = mutation('closePulse', 'RowInput', 'Pulse', PULSE);
const ARCHIVE = mutation('archivePulse', 'RowInput', 'Pulse', PULSE);
const ANSWER = mutation('answerPulse', 'AnswerPulseInput', 'Pulse', PULSE);
const READ = `query ($id: ID!) { pulse(id: $id) { ${PULSE} } }`;
const LIST = `query ($programId: ID!) { pulses(programId: $programId) { ${PULSE} } }`;
const DRAFT = 'query ($programId: ID!) { pulseDraft(programId: $programId) { objectiveId objective distractors } }';

const OURS = ['Solve it at first contact', 'Grow people from within', 'Keep every promise date'];
const DATES = { opensOn: '2026-11-16', closesOn: '2026-11-29' };

let world: StrategyWorld;

beforeAll(async () => {
  world = await strategyWorld();
});

afterAll(() => world.server.close());

interface Place {
  programId: string;
  company: string;
  north: string;
  store: string;
  south: string;
}

async function place(name: string): Promise<Place> {
  const { admin } = world;
  const programId = await newProgram(admin, name);
  const unit = async (input: Loose): Promise<string> =>
    (await admin.change(CREATE_UNIT, { input: { programId, ...input } })).id;
  const company = await unit({ name, kind: 'COMPANY' });
  const north = await unit({ name: 'North', kind: 'REGION', parentId: company });
  const south = await unit({ name: 'South', kind: 'REGION', parentId: company });
  const store = await unit({ name: 'Store', kind: 'STORE', parentId: north });
  const quadrants = ['CUSTOMER', 'PEOPLE', 'OPERATIONS'];
  for (const [at, title] of OURS.entries())
    await admin.change(CREATE, { input: { programId, quadrant: quadrants[at], title } });
  return { programId, company, north, south, store };
}

/** The choices that are right for the first `right` questions and unknown for the others. */
function choices(pulse: Loose, right: number): Loose[] {
  return pulse.questions.map(({ key, options }: Loose, at: number) => ({
    question: key,
    option: at < right ? options.find(({ text }: Loose) => OURS.includes(text)).key : null,
  }));
}

async function answer(
  pulse: Loose,
  programId: string,
  level: string,
  unitId: string,
  right: number,
): Promise<TestClient> {
  const person = await world.server.client({ role: 'EXECUTIVE', programId });
  const input = { pulseId: pulse.id, level, unitId, choices: choices(pulse, right) };
  expect(await person.change(ANSWER, { input })).toMatchObject({ hasAnswered: true, result: null });
  return person;
}

describe('a comprehension pulse', () => {
  it('asks for three objectives among plausible others and never tells which is ours', async () => {
    const { admin } = world;
    const { programId } = await place('Asks');
    const { pulseDraft } = await admin.ask(DRAFT, { programId });
    expect(pulseDraft.map(({ objective }: Loose) => objective)).toEqual(OURS);
    const pulse = await admin.change(OPEN, { input: { programId, title: 'Autumn', ...DATES } });
    expect(pulse).toMatchObject({ status: 'OPEN', answers: 0, hasAnswered: false, result: null });
    for (const [at, { options }] of pulse.questions.entries()) {
      expect(options.map(({ text }: Loose) => text).toSorted()).toEqual(
        [OURS[at], ...pulseDraft[at].distractors].toSorted(),
      );
    }
    const schema = await admin.ask('{ __type(name: "PulseOption") { fields { name } } }', {});
    expect(schema.__type.fields).toEqual([{ name: 'key' }, { name: 'text' }]);
    const second = await call(admin, OPEN, { programId, title: 'Winter', ...DATES });
    expect(second.issues).toMatchObject([{ path: 'input.programId', code: 'PULSE_RUNNING' }]);
  });

  it('refuses a wrong set of questions with what to do', async () => {
    const { admin } = world;
    const { programId } = await place('Refuses');
    const { pulseDraft } = await admin.ask(DRAFT, { programId });
    const questions = pulseDraft.map(({ objectiveId, distractors }: Loose) => ({ objectiveId, distractors }));
    const open = async (more: Loose): Promise<string[]> =>
      (await call(admin, OPEN, { programId, title: 'P', ...DATES, questions, ...more })).issues.map(
        (issue: Loose) => issue.code,
      );
    expect(await open({ questions: questions.slice(1) })).toEqual(['THREE_QUESTIONS']);
    expect(await open({ questions: [...questions.slice(1), { ...questions[0], distractors: ['one'] }] })).toEqual([
      'DISTRACTORS',
    ]);
    const ours = { ...questions[0], distractors: ['Something else', OURS[1]?.toUpperCase()] };
    expect(await open({ questions: [ours, ...questions.slice(1)] })).toEqual(['DISTRACTOR_IS_OURS']);
    expect(await open({ closesOn: '2026-11-20', opensOn: '2026-11-19' })).toEqual(['OVER']);
    expect(await open({ closesOn: '2026-11-15' })).toEqual(['END_BEFORE_START', 'OVER']);
    expect(await open({ title: ' ' })).toEqual(['REQUIRED']);
  });

  it('takes one answer of each person of any role, and keeps none with its person', async () => {
    const { admin, server } = world;
    const { programId, north, store, south } = await place('Answers');
    const pulse = await admin.change(OPEN, { input: { programId, title: 'Autumn', ...DATES } });
    const person = await answer(pulse, programId, 'MANAGER', north, 3);
    const input = { pulseId: pulse.id, level: 'BOARD', unitId: north, choices: choices(pulse, 0) };
    const again = await call(person.in('zh-Hans'), ANSWER, input);
    expect(again.issues).toEqual([
      { path: 'input.pulseId', code: 'ANSWERED', message: '您已经回答过“Autumn”。每人只答一次，谢谢。' },
    ]);
    const keeper = await server.client({ role: 'UNIT_MANAGER', programId, unitId: store });
    expect(await codeOf(keeper, ANSWER, { input: { ...input, unitId: south } })).toBe('NOT_FOUND');
    expect(await keeper.change(ANSWER, { input: { ...input, unitId: store } })).toMatchObject({ answers: 2 });
    const half = await call(admin, ANSWER, { ...input, choices: choices(pulse, 3).slice(1) });
    expect(half.issues).toMatchObject([{ path: 'input.choices', code: 'UNKNOWN_CHOICE' }]);
    expect(await codeOf(world.outsider, ANSWER, { input })).toBe('NOT_FOUND');
    const tallies = await server.server.db.rows<Loose>(
      sql`SELECT * FROM pulse_tally WHERE pulse_id = ${pulse.id} ORDER BY level`,
    );
    expect(tallies.map((row) => [row.level, row.people, row.first_correct])).toEqual([
      ['BOARD', 1, 0],
      ['MANAGER', 1, 1],
    ]);
    const { me } = await person.ask('{ me { user { id } } }');
    const ballots = await server.server.db.rows<Loose>(sql`SELECT * FROM pulse_ballot WHERE pulse_id = ${pulse.id}`);
    expect(ballots.map((row) => Object.keys(row))).toEqual([
      ['pulse_id', 'voter'],
      ['pulse_id', 'voter'],
    ]);
    expect(JSON.stringify([ballots, tallies])).not.toContain(me.user.id);
    const history = await server.server.db.rows<Loose>(
      sql`SELECT * FROM history WHERE chain = ${programId} AND entity LIKE 'pulse%'`,
    );
    expect(history.map((row) => row.action)).toEqual(['CREATE']);
    expect(JSON.stringify(history)).not.toContain('salt');
  });

  it('shows the staircase once closed, without groups below five and without what gives them away', async () => {
    const { admin } = world;
    const { programId, company, store, south } = await place('Stairs');
    const pulse = await admin.change(OPEN, { input: { programId, title: 'Autumn', ...DATES } });
    const people: [level: string, unitId: string, right: number, count: number][] = [
      ['BOARD', company, 3, 3],
      ['DIRECTOR', company, 3, 6],
      ['MANAGER', south, 2, 5],
      ['FRONT_LINE', store, 1, 6],
      ['FRONT_LINE', south, 1, 5],
    ];
    for (const [level, unitId, right, count] of people)
      for (let at = 0; at < count; at += 1) await answer(pulse, programId, level, unitId, right);
    expect((await admin.ask(READ, { id: pulse.id })).pulse).toMatchObject({ answers: 25, result: null });
    const closed = await admin.change(CLOSE, { input: { id: pulse.id, version: 1 } });
    expect(closed.status).toBe('CLOSED');
    const { total, steps, units, items } = closed.result;
    expect(total.people).toBe(25);
    expect(total.fidelity).toBeCloseTo((9 + 18 + 10 + 11) / 75, 9);
    // Three on the board are kept back, and five managers with them: 25 less the others would tell the board.
    expect(steps.map(({ figure }: Loose) => [figure.people, figure.isHidden])).toEqual([
      [null, true],
      [6, false],
      [null, true],
      [11, false],
    ]);
    expect(steps[3].loss).toBeCloseTo(2 / 3, 9);
    expect(steps[3].items).toEqual([1, 0, 0]);
    expect(units.map(({ unitName, figure }: Loose) => [unitName, figure.people]).toSorted()).toEqual([
      ['North', 6],
      ['South', 5],
    ]);
    expect(items.map(({ objective }: Loose) => objective)).toEqual(OURS);
    expect(items[2].fidelity).toBeCloseTo(9 / 25, 9);
    const late = { pulseId: pulse.id, level: 'BOARD', unitId: company, choices: choices(pulse, 3) };
    expect((await call(admin, ANSWER, late)).issues).toMatchObject([{ path: 'input.pulseId', code: 'NOT_OPEN' }]);
    const count = () => world.server.countQueries(() => admin.ask(LIST, { programId }));
    const one = await count();
    await admin.change(OPEN, { input: { programId, title: 'Next', ...DATES } });
    expect(await count()).toBe(one);
    await admin.change(ARCHIVE, { input: { id: pulse.id, version: 2 } });
    expect((await admin.ask(LIST, { programId })).pulses.map(({ title }: Loose) => title)).toEqual(['Next']);
  });

  it('says nothing about four people', async () => {
    const { admin } = world;
    const { programId, company } = await place('Few');
    const pulse = await admin.change(OPEN, { input: { programId, title: 'Few', ...DATES } });
    for (let at = 0; at < 4; at += 1) await answer(pulse, programId, 'BOARD', company, 3);
    const { result } = await admin.change(CLOSE, { input: { id: pulse.id, version: 1 } });
    expect(result.total).toEqual({ people: null, fidelity: null, isHidden: true });
    expect(JSON.stringify(result)).not.toContain('100');
    expect(result.items.map(({ fidelity }: Loose) => fidelity)).toEqual([null, null, null]);
  });
});
