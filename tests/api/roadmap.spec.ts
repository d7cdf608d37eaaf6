import type { Loose } from '@wheelhouse/testing';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { call, codeOf, mutation, newProgram, type StrategyWorld, strategyWorld } from './strategy-world.js';

const ROADMAP = `query ($programId: ID!, $filter: InitiativeFilter) {
  roadmap(programId: $programId, filter: $filter) {
    startsOn endsOn today phases { key startsOn endsOn } ids versions titles starts ends statuses kinds battleIds
    battles { id title } milestones { initiativeId title date doneOn isMissed }
  }
}`;
const CREATE = mutation('createInitiative', 'CreateInitiativeInput', 'Initiative', 'id version');
const CREATE_BATTLE = mutation('createMustWinBattle', 'CreateMustWinBattleInput', 'MustWinBattle', 'id');
const CREATE_MILESTONE = mutation('createMilestone', 'CreateMilestoneInput', 'Milestone', 'id');

let world: StrategyWorld;

beforeAll(async () => {
  world = await strategyWorld();
});

afterAll(() => world.server.close());

it('shows phases, bars by start and the milestones of the bars', async () => {
  const { admin } = world;
  const programId = await newProgram(admin, 'Planned');
  const make = (text: string, input: Loose): Promise<Loose> => admin.change(text, { input: { programId, ...input } });
  const battle = await make(CREATE_BATTLE, { title: 'Battle' });
  const loose = await make(CREATE, { title: 'Unscheduled' });
  const late = await make(CREATE, { title: 'Late', startsOn: '2027-01-01', endsOn: '2027-06-30', battleId: battle.id });
  const soon = await make(CREATE, { title: 'Soon', startsOn: '2026-11-01', kind: 'QUICK_WIN', status: 'IN_PROGRESS' });
  const step = (initiativeId: string, title: string, date: string): Promise<Loose> =>
    call(admin, CREATE_MILESTONE, { initiativeId, title, date });
  await step(late.id, 'Second', '2027-02-01');
  await step(soon.id, 'First', '2026-11-20');
  const { roadmap } = await admin.ask(ROADMAP, { programId });
  expect(roadmap).toMatchObject({
    startsOn: '2026-10-01',
    endsOn: '2028-09-30',
    today: '2026-11-21',
    ids: [soon.id, late.id, loose.id],
    versions: [1, 1, 1],
    titles: ['Soon', 'Late', 'Unscheduled'],
    starts: ['2026-11-01', '2027-01-01', null],
    ends: [null, '2027-06-30', null],
    statuses: ['IN_PROGRESS', 'PROPOSED', 'PROPOSED'],
    kinds: ['QUICK_WIN', 'STRUCTURAL', 'STRUCTURAL'],
    battleIds: [null, battle.id, null],
    battles: [{ id: battle.id, title: 'Battle' }],
    milestones: [
      { initiativeId: soon.id, title: 'First', isMissed: true },
      { initiativeId: late.id, title: 'Second', isMissed: false },
    ],
  });
  expect(roadmap.phases.map((phase: Loose) => phase.startsOn)).toEqual(['2026-10-01', '2027-02-01', '2028-04-01']);
  const { roadmap: filtered } = await admin.ask(ROADMAP, { programId, filter: { battleIds: [battle.id] } });
  expect(filtered).toMatchObject({ titles: ['Late'], milestones: [{ title: 'Second' }] });
});

it('is read by everybody in the program and hidden from others', async () => {
  const { manager, outsider, programId } = world;
  expect(await codeOf(manager, ROADMAP, { programId })).toBeNull();
  expect(await codeOf(outsider, ROADMAP, { programId })).toBe('NOT_FOUND');
});

it('costs the same queries for one bar and for fifty', async () => {
  const { admin, server } = world;
  const programId = await newProgram(admin, 'Many');
  const add = async (title: string): Promise<void> => {
    const { id } = await admin.change(CREATE, { input: { programId, title, startsOn: '2026-11-01' } });
    await admin.change(CREATE_MILESTONE, { input: { initiativeId: id, title: 'Step', date: '2026-12-01' } });
  };
  const read = () => server.countQueries(() => admin.ask(ROADMAP, { programId }));
  await add('Bar 1');
  const one = await read();
  for (let index = 2; index <= 50; index += 1) await add(`Bar ${index}`);
  expect(await read()).toBe(one);
});
