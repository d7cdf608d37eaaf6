import { sql } from '@wheelhouse/core';
import telecom from '@wheelhouse/industry-telecom';
import { createTestServer, type Loose, type TestClient, type TestServer } from '@wheelhouse/testing';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';

const INSTALL = `mutation ($input: InstallPackInput!) {
  installPack(input: $input) {
    __typename
    ... on PackInstallation { id packId packVersion installedBy installedAt added { kind count } skipped { kind count } }
    ... on Invalid { issues { path code message } }
  }
}`;
const PACKS = `query ($programId: ID) {
  packs(programId: $programId) {
    id version title summary counts { kind count } installation { packVersion added { kind count } }
  }
}`;
const PREVIEW = `query ($programId: ID) {
  packPreview(packId: "industry-telecom", programId: $programId) {
    pack { id }
    sections { kind items { key title detail isDefault isInstalled needs { kind key } } }
  }
}`;
const WHOLE = [
  { kind: 'VALUE_PROPOSITION', count: 1 },
  { kind: 'DEPARTMENT', count: 13 },
  { kind: 'EPISODE', count: 15 },
  { kind: 'BATTLE', count: 6 },
  { kind: 'INITIATIVE', count: 34 },
  { kind: 'MEASURE', count: 40 },
];
const NOTHING = WHOLE.map(({ kind }) => ({ kind, count: 0 }));
const countOf = (counts: { kind: string; count: number }[], kind: string): number | undefined =>
  counts.find((entry) => entry.kind === kind)?.count;
const exceptInitiatives = ['VALUE_PROPOSITION', 'DEPARTMENT', 'EPISODE', 'BATTLE', 'MEASURE'];
const nothingBut = (keys: string[]): { kind: string; keys: string[] }[] => [
  ...exceptInitiatives.map((kind) => ({ kind, keys: [] })),
  { kind: 'INITIATIVE', keys },
];

describe('packs', () => {
  let server: TestServer;
  let admin: TestClient;
  let programId: string;

  const newProgram = async (contentLanguage = 'en'): Promise<string> => {
    const created = await admin.change(
      `mutation ($input: CreateProgramInput!) { createProgram(input: $input) { ... on Program { id } } }`,
      { input: { name: 'Alpha', startsOn: '2026-01-05', contentLanguage } },
    );
    return created.id;
  };
  const install = (client = admin, rest: Record<string, unknown> = {}): Promise<Loose> =>
    client.ask(INSTALL, { input: { programId, packId: 'industry-telecom', ...rest } }).then((data) => data.installPack);
  const initiatives = async (client = admin): Promise<Loose[]> => {
    const query = `query ($programId: ID!) {
      initiatives(programId: $programId, sort: TITLE_ASC, page: { take: 200 }) {
        items {
          id version title description kind status startsOn frequency emotionalImportance effort origin { pack key }
          battle { title } episodes { title } measures { key } departments { name impact }
        }
      }
    }`;
    return (await client.ask(query, { programId })).initiatives.items;
  };

  beforeAll(async () => {
    server = await createTestServer({ plugins: [telecom] });
    admin = await server.admin();
  });
  beforeEach(async () => {
    programId = await newProgram();
  });
  afterAll(() => server.close());

  it('shows the catalogue with counts in the language of the reader', async () => {
    const { packs } = await admin.in('zh-TW').ask(PACKS, { programId });
    expect(packs).toEqual([
      {
        id: 'industry-telecom',
        version: '1.0.0',
        title: '電信業者',
        summary: expect.stringContaining('行動'),
        counts: WHOLE.map(({ kind, count }) => ({ kind, count: kind === 'VALUE_PROPOSITION' ? 4 : count })),
        installation: null,
      },
    ]);
    expect((await admin.ask(PACKS)).packs[0].installation).toBeNull();
  });

  it('previews every item with what it brings along', async () => {
    const { packPreview } = await admin.ask(PREVIEW, { programId });
    const section = (kind: string): Loose => packPreview.sections.find((entry: Loose) => entry.kind === kind);
    expect(packPreview.sections.map(({ kind, items }: Loose) => ({ kind, count: items.length }))).toEqual(
      WHOLE.map(({ kind, count }) => ({ kind, count: kind === 'VALUE_PROPOSITION' ? 4 : count })),
    );
    expect(section('VALUE_PROPOSITION').items.map(({ isDefault }: Loose) => isDefault)).toEqual([
      true,
      false,
      false,
      false,
    ]);
    const menu = section('INITIATIVE').items.find(({ key }: Loose) => key === 'shorter-phone-menu');
    expect(menu.needs).toContainEqual({ kind: 'BATTLE', key: 'easy-to-reach' });
    expect(menu.needs).toContainEqual({ kind: 'MEASURE', key: 'phone-service-level' });
    expect(section('DEPARTMENT').items[0].detail).toBe('Importance 5 of 5, expected impact 5 of 5');
    expect(
      packPreview.sections.flatMap(({ items }: Loose) => items).some(({ isInstalled }: Loose) => isInstalled),
    ).toBe(false);
  });

  it('says not found for a preview of an unknown pack', async () => {
    const answer = await admin.gql('{ packPreview(packId: "industry-mining") { pack { id } } }');
    expect(answer.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
  });

  it('installs a pack as ordinary rows that name each other', async () => {
    const installed = await install();
    expect(installed).toMatchObject({
      __typename: 'PackInstallation',
      packId: 'industry-telecom',
      packVersion: '1.0.0',
      added: WHOLE,
      skipped: NOTHING,
    });
    expect(installed.installedBy).toMatch(/^Test person/);
    const rows = await initiatives();
    const menu = rows.find(({ origin }) => origin.key === 'shorter-phone-menu');
    expect(menu).toMatchObject({
      title: expect.any(String),
      kind: 'QUICK_WIN',
      status: 'PROPOSED',
      startsOn: null,
      effort: 2,
      origin: { pack: 'industry-telecom', key: 'shorter-phone-menu' },
      battle: { title: 'Easy to reach' },
      episodes: [{ title: expect.any(String) }],
      departments: expect.arrayContaining([{ name: 'Contact centre', impact: 'MEDIUM' }]),
    });
    expect(menu.frequency).toBeGreaterThan(0);
    expect(menu.emotionalImportance).toBeGreaterThan(0);
    const { packs } = await admin.ask(PACKS, { programId });
    expect(packs[0].installation).toEqual({ packVersion: '1.0.0', added: WHOLE });
    const { packPreview } = await admin.ask(PREVIEW, { programId });
    const isThere = packPreview.sections
      .flatMap(({ items }: Loose) => items)
      .filter(({ isInstalled }: Loose) => isInstalled);
    expect(isThere).toHaveLength(1 + 13 + 15 + 6 + 34 + 40);
  });

  it('puts the scorecard on the wheel, departments into the organisation and episodes into their life stage', async () => {
    await install();
    const { measures, units, readinessMatrix, episodes, program } = await admin.ask(
      `query ($programId: ID!) {
        measures(programId: $programId) { key quadrant wheelPosition isFocus goal redFlag weight thresholds { from } benchmark { value } }
        units(programId: $programId) { id name kind parentId origin { key } }
        readinessMatrix(programId: $programId) { departments { name importance impact policy origin { key } } }
        episodes(programId: $programId) { lifecycleStage channels owner { name } origin { key } }
        program(id: $programId) { rootUnitId }
      }`,
      { programId },
    );
    const onWheel = measures.filter(({ wheelPosition }: Loose) => wheelPosition !== null);
    expect(onWheel).toHaveLength(18);
    expect(onWheel.filter(({ isFocus }: Loose) => isFocus).map(({ key }: Loose) => key)).toEqual([
      'episode-nps',
      'equipped-to-fix',
      'first-contact-resolution',
      'revenue-at-risk',
    ]);
    expect(measures.find(({ key }: Loose) => key === 'episode-nps')).toMatchObject({
      goal: 30,
      redFlag: 10,
      weight: 1,
      thresholds: [{ from: '2026-01-05' }],
    });
    const company = units.find(({ kind }: Loose) => kind === 'COMPANY');
    expect(company).toMatchObject({ name: 'Alpha', parentId: null, origin: null, id: program.rootUnitId });
    expect(units.filter(({ kind, parentId }: Loose) => kind === 'DEPARTMENT' && parentId === company.id)).toHaveLength(
      13,
    );
    expect(readinessMatrix.departments[0]).toMatchObject({ importance: 5, impact: 5, policy: expect.any(String) });
    const welcome = episodes.find(({ origin }: Loose) => origin.key === 'first-30-days-and-first-bill');
    expect(welcome).toMatchObject({ lifecycleStage: 'FIRST_30_DAYS', owner: { name: expect.any(String) } });
    expect(welcome.channels).toContain('Phone');
  });

  it('shows the same row in three languages until somebody edits it, then as edited in all', async () => {
    await install();
    const titleIn = async (language: string): Promise<string> =>
      (await initiatives(admin.in(language))).find(({ origin }) => origin.key === 'shorter-phone-menu').title;
    const before = [await titleIn('en'), await titleIn('zh-CN'), await titleIn('zh-HK')];
    expect(new Set(before).size).toBe(3);
    const row = (await initiatives()).find(({ origin }) => origin.key === 'shorter-phone-menu');
    await admin.change(
      `mutation ($input: UpdateInitiativeInput!) {
        updateInitiative(input: $input) { __typename ... on Initiative { id } ... on Invalid { issues { message } } }
      }`,
      { input: { id: row.id, version: row.version, title: 'Three choices, then a person' } },
    );
    for (const language of ['en', 'zh-Hans', 'zh-Hant']) {
      expect(await titleIn(language)).toBe('Three choices, then a person');
    }
    const described = (await initiatives(admin.in('zh-Hans'))).find(
      ({ origin }) => origin.key === 'shorter-phone-menu',
    );
    expect(described.description).toMatch(/\p{Script=Han}/u);
  });

  it('keeps the promise words with their measures in the reader’s language', async () => {
    await install();
    const { valueProposition } = await admin.in('zh-Hans').ask(
      `query ($programId: ID!) {
        valueProposition(programId: $programId) {
          title standsFor origin { key } promiseWords { word behaviours measures { key name } origin { key } }
        }
      }`,
      { programId },
    );
    expect(valueProposition).toMatchObject({ title: '简单·友善', origin: { key: 'simple-and-friendly' } });
    expect(valueProposition.standsFor[0]).toBe('月费明明白白');
    expect(valueProposition.promiseWords[0]).toMatchObject({ word: '简单', origin: { key: 'simple' } });
    expect(valueProposition.promiseWords[0].measures[0].name).toMatch(/\p{Script=Han}/u);
  });

  it('refuses a pack that is installed and tells its version', async () => {
    await install();
    const again = await install(admin.in('zh-Hans'));
    expect(again).toEqual({
      __typename: 'Invalid',
      issues: [{ path: 'input.packId', code: 'ALREADY_INSTALLED', message: '本项目已安装电信运营商（1.0.0 版）。' }],
    });
    expect(await initiatives()).toHaveLength(34);
  });

  it('refuses an unknown pack and unknown keys, and writes nothing', async () => {
    const unknown = await install(admin, { packId: 'industry-mining' });
    expect(unknown.issues[0]).toMatchObject({ path: 'input.packId', code: 'UNKNOWN' });
    expect(unknown.issues[0].message).toContain('industry-telecom');
    const wrong = await install(admin, { picks: [{ kind: 'MEASURE', keys: ['arpo'] }] });
    expect(wrong.issues).toEqual([
      { path: 'input.picks[0].keys[0]', code: 'UNKNOWN', message: expect.stringContaining('"arpo"') },
    ]);
    expect(await initiatives()).toEqual([]);
  });

  it('installs what is picked with what that needs', async () => {
    const installed = await install(admin, { picks: nothingBut(['shorter-phone-menu']) });
    expect(countOf(installed.added, 'INITIATIVE')).toBe(1);
    expect(countOf(installed.added, 'BATTLE')).toBe(1);
    expect(countOf(installed.added, 'EPISODE')).toBe(2);
    expect(countOf(installed.added, 'VALUE_PROPOSITION')).toBe(0);
    const [row, ...rest] = await initiatives();
    expect(rest).toEqual([]);
    expect(row.measures.map(({ key }: Loose) => key).sort()).toEqual(['call-abandonment', 'phone-service-level']);
  });

  it('takes the value proposition that is picked', async () => {
    await install(admin, { picks: [{ kind: 'VALUE_PROPOSITION', keys: [telecomProposition(2)] }] });
    const { valueProposition } = await admin.ask(
      'query ($programId: ID!) { valueProposition(programId: $programId) { origin { key } } }',
      { programId },
    );
    expect(valueProposition.origin.key).toBe(telecomProposition(2));
  });

  it('leaves a measure and a value proposition of the program alone and counts them', async () => {
    await admin.change(
      `mutation ($input: CreateMeasureInput!) { createMeasure(input: $input) { __typename ... on Measure { id } } }`,
      {
        input: { programId, quadrant: 'FINANCE', key: 'arpu', name: 'Our ARPU', goal: 3, redFlag: 2, wheelPosition: 1 },
      },
    );
    await admin.change(
      `mutation ($input: CreateValuePropositionInput!) {
        createValueProposition(input: $input) { __typename ... on ValueProposition { id } }
      }`,
      { input: { programId, title: 'Ours', statement: 'We keep our word.' } },
    );
    const picks = [{ kind: 'VALUE_PROPOSITION', keys: [telecomProposition(0)] }];
    const installed = await install(admin, { picks });
    expect(countOf(installed.added, 'MEASURE')).toBe(39);
    expect(countOf(installed.skipped, 'MEASURE')).toBe(1);
    expect(countOf(installed.skipped, 'VALUE_PROPOSITION')).toBe(1);
    const { measures, valueProposition } = await admin.ask(
      `query ($programId: ID!) {
        measures(programId: $programId, quadrant: FINANCE) { key name wheelPosition origin { pack } }
        valueProposition(programId: $programId) { title }
      }`,
      { programId },
    );
    expect(measures[0]).toEqual({ key: 'arpu', name: 'Our ARPU', wheelPosition: 1, origin: null });
    expect(
      measures.filter(({ wheelPosition }: Loose) => wheelPosition !== null).map((m: Loose) => m.wheelPosition),
    ).toEqual([1, 2, 3, 4]);
    expect(valueProposition.title).toBe('Ours');
  });

  it('writes base columns in the content language of the program', async () => {
    programId = await newProgram('zh-Hant');
    await install();
    const rows = await server.server.db.rows<{ title: string }>(
      sql`SELECT title FROM initiative WHERE program_id = ${programId}`,
    );
    const titles = rows.map(({ title }) => title);
    expect(titles.length).toBeGreaterThan(10);
    expect(titles.every((title) => /\p{Script=Han}/u.test(title))).toBe(true);
  });

  it('leaves nothing when it fails in the middle', async () => {
    const { db, ctx } = { db: server.server.db, ctx: server.ctx };
    const run = db.run.bind(db);
    let links = 0;
    db.run = (query) => {
      if (query.sql.includes('initiative_department') && query.sql.includes('INSERT')) links += 1;
      if (links === 20) throw new Error('The disk is full.');
      return run(query);
    };
    try {
      const answer = await admin.gql(INSTALL, { input: { programId, packId: 'industry-telecom' } });
      expect(answer.errors?.[0]?.extensions.code).toBe('INTERNAL');
    } finally {
      db.run = run;
    }
    expect(links).toBe(20);
    expect(ctx.actor?.via).toBe('system');
    const { units, measures, packs } = await admin.ask(
      `query ($programId: ID!) { units(programId: $programId) { id } measures(programId: $programId) { id } packs(programId: $programId) { installation { id } } }`,
      { programId },
    );
    expect({ units, measures, packs }).toEqual({ units: [], measures: [], packs: [{ installation: null }] });
    expect((await install()).added).toEqual(WHOLE);
  });

  it('takes a constant number of statements per row', async () => {
    const measured = async (keys: number): Promise<number> => {
      programId = await newProgram();
      const pack = JSON.parse(telecom.templates?.[0]?.read() ?? '{}') as { measures: { key: string }[] };
      const picks = ['VALUE_PROPOSITION', 'DEPARTMENT', 'EPISODE', 'BATTLE', 'INITIATIVE'].map((kind) => ({
        kind,
        keys: [] as string[],
      }));
      const chosen = pack.measures.slice(0, keys).map(({ key }) => key);
      return server.countQueries(() => install(admin, { picks: [...picks, { kind: 'MEASURE', keys: chosen }] }));
    };
    const [none, ten, forty] = [await measured(0), await measured(10), await measured(40)];
    expect((forty - ten) / 30).toBe((ten - none) / 10);
  });

  it('asks the database as often for a program with the pack as for an empty one', async () => {
    const empty = await server.countQueries(() => admin.ask(PREVIEW, { programId }));
    const emptyList = await server.countQueries(() => admin.ask(PACKS, { programId }));
    await install();
    expect(await server.countQueries(() => admin.ask(PREVIEW, { programId }))).toBe(empty);
    expect(await server.countQueries(() => admin.ask(PACKS, { programId }))).toBe(emptyList);
  });

  it('is open to consultants, not to editors, and not to rights on a unit alone', async () => {
    const editor = await server.client({ role: 'EDITOR', programId });
    const refused = await editor.gql(INSTALL, { input: { programId, packId: 'industry-telecom' } });
    expect(refused.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
    expect((await editor.ask(PACKS, { programId })).packs).toHaveLength(1);
    const stranger = await server.client({ role: 'CONSULTANT', programId: await newProgram() });
    const unseen = await stranger.gql(INSTALL, { input: { programId, packId: 'industry-telecom' } });
    expect(unseen.errors?.[0]?.extensions.code).toBe('NOT_FOUND');
    const consultant = await server.client({ role: 'CONSULTANT', programId });
    expect((await install(consultant)).__typename).toBe('PackInstallation');
  });

  it('comes back whole when its installation was taken back', async () => {
    await install();
    const undone = await admin.ask(
      `mutation ($input: UndoLastInput!) {
        undoLastChange(input: $input) { __typename ... on Undone { titles } ... on Invalid { issues { message } } }
      }`,
      { input: { programId } },
    );
    expect(undone.undoLastChange.__typename).toBe('Undone');
    expect(await initiatives()).toEqual([]);
    expect((await admin.ask(PACKS, { programId })).packs[0].installation).toBeNull();
    const again = await install();
    expect(again).toMatchObject({ __typename: 'PackInstallation', added: WHOLE, skipped: NOTHING });
    const rows = await initiatives();
    expect(rows).toHaveLength(34);
    expect(rows.every(({ frequency, battle, departments }) => frequency && battle && departments.length > 0)).toBe(
      true,
    );
  });
});

function telecomProposition(index: number): string {
  const pack = JSON.parse(telecom.templates?.[0]?.read() ?? '{}') as { valuePropositions: { key: string }[] };
  return pack.valuePropositions[index]?.key ?? '';
}
